// Where inline nodes are drawn decides what they may become: a link holds no link.
namespace HoSite.Content.Markdown.Pieces;

/// <summary>What surrounds inline nodes as they are drawn.</summary>
internal enum Within
{
    /// <summary>Running text: links, citations, chips and terms.</summary>
    Prose,

    /// <summary>Text whose words are not linked to the glossary: the labels of a table.</summary>
    Label,

    /// <summary>The text of a link.</summary>
    Link,

    /// <summary>A heading: its text alone.</summary>
    Heading,
}
