// How each kind stands in the search: in which order, at which address, and how much it counts.
using HoSite.Content;
using HoSite.Pages;

namespace HoSite.Search;

/// <summary>The table of kinds.</summary>
internal static class SearchKinds
{
    /// <summary>A kind, and how it is found.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Weight">What its results are worth, in hundredths.</param>
    /// <param name="IsNamed">Whether its records are found by name, not by their text alone.</param>
    public readonly record struct Entry(Kind Kind, int Weight, bool IsNamed)
    {
        /// <summary>The addresses of the kind: <c>*</c> stands for a slug, <c>=</c> for an id, which is a name without its spaces.</summary>
        public string Address => Kind switch
        {
            Kind.Home => "",
            Kind.Term => Addresses.Glossary.Path + "#*",
            Kind.Reference => Addresses.Index(Kind).Path + "=/",
            _ => Addresses.Index(Kind).Path + "*/",
        };
    }

    /// <summary>Every kind that can be found; documents stand in this order.</summary>
    public static IReadOnlyList<Entry> All { get; } =
    [
        new(Kind.Home, 100, true),
        new(Kind.Guide, 100, true),
        new(Kind.Stage, 110, true),
        new(Kind.Factor, 105, true),
        new(Kind.Treatment, 110, true),
        new(Kind.Cause, 105, true),
        new(Kind.Site, 100, true),
        new(Kind.Outcome, 90, true),
        new(Kind.Classification, 85, true),
        new(Kind.Notice, 95, true),
        new(Kind.Term, 75, true),
        new(Kind.Reference, 45, true),
        new(Kind.Claim, 65, false),
    ];
}
