// Certainty in words, for each claim once.
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Theme.Models;

namespace HoSite.Pages;

internal static class Chips
{
    /// <summary>A claim's chip, its address counted from the site's root.</summary>
    public static Chip Of(Claim claim, KnowledgeBase knowledge)
    {
        var href = Addresses.Of(claim).Path;
        var title = Wording.Cut(claim.Plain, 120);
        if (claim.Certainty is { } certainty)
        {
            return new Chip(Level(certainty.Level.Value), Wording.Of(certainty.Level.Value), href, title);
        }

        if (knowledge.Links[claim] is { IsFromPeople: false, DescribesTissue: false })
        {
            return new Chip(CertaintyLevel.NotInPeople, "Not studied in people", href, title);
        }

        var design = claim.References.Select(name => knowledge.Reference(name.Value)).FirstOrDefault(source => source is not null)?.Design;
        return new Chip(CertaintyLevel.Descriptive, design is { } known ? Wording.Of(known) : "Description", href, title);
    }

    private static CertaintyLevel Level(Certainty certainty) => certainty switch
    {
        Certainty.High => CertaintyLevel.High,
        Certainty.Moderate => CertaintyLevel.Moderate,
        Certainty.Low => CertaintyLevel.Low,
        _ => CertaintyLevel.VeryLow,
    };
}
