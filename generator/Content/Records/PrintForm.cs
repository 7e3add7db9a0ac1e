// How a page is laid out on paper.
namespace HoSite.Content.Records;

/// <summary>What a page becomes when it is printed.</summary>
public enum PrintForm
{
    /// <summary>As many sheets as it takes, with its sources and how it was made.</summary>
    Pages,

    /// <summary>One sheet to carry or to hand over: small type, the text and its warnings alone.</summary>
    Sheet,
}
