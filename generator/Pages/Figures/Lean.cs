// Where an estimate stands against the line of no effect, counted with its whole range.
namespace HoSite.Pages.Figures;

/// <summary>The side on which a result lies.</summary>
public enum Lean
{
    /// <summary>Wholly on the side of less.</summary>
    Less,

    /// <summary>Wholly on the side of more.</summary>
    More,

    /// <summary>It reaches the line, so that it could be either.</summary>
    Either,

    /// <summary>No range is given, so that nobody can tell.</summary>
    NoRange,
}
