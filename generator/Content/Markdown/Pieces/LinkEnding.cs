// A link that was begun must be ended in the same way.
namespace HoSite.Content.Markdown.Pieces;

/// <summary>What ends a link.</summary>
internal enum LinkEnding
{
    /// <summary>It was not begun.</summary>
    None,

    /// <summary>Finished HTML.</summary>
    Written,

    /// <summary>An open place, since its beginning was one.</summary>
    Open,
}
