// The kinds of record a knowledge base is made of.
namespace HoSite.Content;

/// <summary>What a record is. The folder of a page says its kind.</summary>
public enum Kind
{
    /// <summary>The home page, <c>index.md</c>.</summary>
    Home,

    /// <summary>A story that cuts across.</summary>
    Guide,

    /// <summary>A stage of the condition.</summary>
    Stage,

    /// <summary>Something that may change the answer.</summary>
    Factor,

    /// <summary>Something that is done about it.</summary>
    Treatment,

    /// <summary>What it can follow.</summary>
    Cause,

    /// <summary>A place in the body.</summary>
    Site,

    /// <summary>Something that is measured.</summary>
    Outcome,

    /// <summary>A way of grading.</summary>
    Classification,

    /// <summary>A safety notice.</summary>
    Notice,

    /// <summary>One statement with its certainty and sources.</summary>
    Claim,

    /// <summary>One source.</summary>
    Reference,

    /// <summary>A word of the glossary.</summary>
    Term,
}
