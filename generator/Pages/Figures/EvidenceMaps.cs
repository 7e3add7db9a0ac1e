// Treatments × stages at one glance: how many claims lead to which verdict. Verdicts are never merged.
using HoSite.Content.Fields;
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages.Figures;

/// <summary>Builds the map of the evidence.</summary>
public static class EvidenceMaps
{
    private const double Largest = 100;

    // Smaller than this a shape could not be told from another one.
    private const double Smallest = 30;

    /// <summary>The map of some treatments, or null when no claim is held about any.</summary>
    /// <param name="stages">The stages.</param>
    /// <param name="treatments">Each treatment with the effects that the page shows.</param>
    /// <param name="link">A treatment's link.</param>
    /// <param name="cell">Where the matrix tells of a treatment at a stage.</param>
    public static EvidenceMap? Of(
        IReadOnlyList<PageRecord> stages,
        IReadOnlyList<(Treatment Treatment, IReadOnlyList<Effect> Effects)> treatments,
        Func<PageRecord, Link> link,
        Func<Treatment, PageRecord, string> cell)
    {
        var counts = treatments
            .Select(row => (row.Treatment, Cells: stages.Select(stage => (Stage: stage, Counts: Counts(row.Effects, stage))).ToList()))
            .ToList();
        var all = counts.SelectMany(row => row.Cells).SelectMany(place => place.Counts).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var most = all.Max(count => count.Claims);
        return new EvidenceMap(
            Conclusion([.. counts.SelectMany(row => row.Cells)], stages),
            [.. stages.Select(ShortNames.Of)],
            [.. all.Select(count => count.Verdict).Distinct().Order().Select(verdict => new EvidenceKey(Words<Verdict>.Of(verdict), Wording.Of(verdict)))],
            [.. counts.Select(row => new EvidenceMapRow(
                link(row.Treatment),
                [.. row.Cells.Select(place => new EvidenceMapCell(
                    ShortNames.Of(place.Stage),
                    cell(row.Treatment, place.Stage),
                    [.. place.Counts.Select(count => new EvidenceBubble(
                        Words<Verdict>.Of(count.Verdict), Wording.Of(count.Verdict), count.Claims, Side(count.Claims, most)))]))]))]);
    }

    /// <summary>The side of a shape whose area is to the largest one's as its claims are to the most.</summary>
    public static double Side(int claims, int most) => Math.Round(Math.Max(Largest * Math.Sqrt(claims / (double)most), Smallest), 1);

    /// <summary>Claims for each verdict of effects at a stage, each claim once a verdict.</summary>
    public static IReadOnlyList<(Verdict Verdict, int Claims)> Counts(IEnumerable<Effect> effects, PageRecord stage) =>
    [
        .. effects
            .Where(effect => EffectRows.IsAtStage(effect, stage.Slug))
            .GroupBy(effect => effect.Verdict.Value)
            .Select(group => (Verdict: group.Key, Claims: group.SelectMany(effect => effect.Claims).Select(name => name.Value).Distinct().Count()))
            .Where(count => count.Claims > 0)
            .OrderBy(count => count.Verdict),
    ];

    private static string Conclusion(
        IReadOnlyList<(PageRecord Stage, IReadOnlyList<(Verdict Verdict, int Claims)> Counts)> cells, IReadOnlyList<PageRecord> stages)
    {
        var empty = cells.Count(cell => cell.Counts.Count == 0);
        var gaps = empty == 0
            ? "Every pair of a treatment and a stage has a claim."
            : $"Nothing is held for {empty} of {Wording.Count(cells.Count, "pair")} of a treatment and a stage.";
        var sums = stages
            .Select(stage => (Stage: stage, Claims: cells.Where(cell => ReferenceEquals(cell.Stage, stage)).Sum(cell => cell.Counts.Sum(count => count.Claims))))
            .OrderByDescending(sum => sum.Claims)
            .ToList();
        var isOneFullest = sums.Count > 1 && sums[0].Claims > sums[1].Claims;
        return isOneFullest ? $"Most is held for one stage: {ShortNames.Of(sums[0].Stage)}. {gaps}" : gaps;
    }
}
