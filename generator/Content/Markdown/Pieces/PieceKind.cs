// What a piece of a text is.
namespace HoSite.Content.Markdown.Pieces;

/// <summary>A piece is finished HTML, or a place that stays open until the rest of the site is known.</summary>
public enum PieceKind
{
    /// <summary>Finished HTML: written as it is.</summary>
    Html,

    /// <summary>Running text, not yet encoded: its words may be linked to the glossary.</summary>
    Words,

    /// <summary>Text, not yet encoded, whose words are never linked.</summary>
    Text,

    /// <summary>A link to a page or image of the site: path below the content folder, <c>#</c>, fragment.</summary>
    LinkStart,

    /// <summary>The end of such a link; nothing where it led nowhere.</summary>
    LinkEnd,

    /// <summary>The title of the page at a path: the text of a link that has none.</summary>
    Title,

    /// <summary>An image: its path below the content folder, a line end, its alternative.</summary>
    Image,

    /// <summary>A citation: a line for each source, its id and, behind a tab, its locator.</summary>
    Citation,

    /// <summary>A claim's chip, by the claim's id.</summary>
    Chip,

    /// <summary>A claim's evidence card, by the claim's id.</summary>
    Card,

    /// <summary>The name of a table, from the heading above it; the page's title where there is none.</summary>
    TableName,

    /// <summary>The name just written, once more.</summary>
    SameName,

    /// <summary>The name of a clinical layer, from the heading above it.</summary>
    LayerName,

    /// <summary>A clinical layer ends; nothing is drawn.</summary>
    LayerEnd,

    /// <summary>A second-level heading that begins a section: its anchor.</summary>
    Section,

    /// <summary>Any other heading: its level as one digit, then its anchor.</summary>
    Heading,

    /// <summary>The end of a heading's text.</summary>
    HeadingEnd,

    /// <summary>A sub-heading or a part for clinicians follows: before the first one stands what a section shows; nothing is drawn.</summary>
    OpeningEnd,

    /// <summary>The footnotes begin.</summary>
    Notes,

    /// <summary>A paragraph, item or row ends; nothing is drawn.</summary>
    LineEnd,

    /// <summary>A cell of a table ends; nothing is drawn.</summary>
    CellEnd,
}
