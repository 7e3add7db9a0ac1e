// Figures of the invented illness, as a page may hold them.
using HoSite.Theme.Models;

namespace HoSite.Tests.Theme;

/// <summary>A figure of every sort; every number is made up.</summary>
internal static class FigureSamples
{
    private static readonly Link Syrup = new("Syrup", "../../treatments/syrup/");

    private static readonly Link Claim = new("Syrup may shorten examplitis", "../../claims/syrup-helps/");

    private static readonly PlotAxis Ratios = new("Scale from 0.5 to 2", [new(6, "0.5"), new(50, "1"), new(94, "2")])
    {
        NoEffect = 50,
        LeftEnd = "Less (better)",
        RightEnd = "More (worse)",
    };

    private static readonly PlotMark Estimate = new(40, "Estimate 0.8, range 0.6 to 1.1.")
    {
        Range = new(25, 55, false, false),
        NoEffect = 50,
    };

    public static EffectPlot Plot { get; } = new("How much", "Of 3 estimates, 1 gives no range.", Ratios,
    [
        new(Claim, "RR 0.8 (0.6 to 1.1)", Estimate),
        new(Claim, "RR 1.2", new(60, "Estimate 1.2; no range is given.") { NoEffect = 50 }),
        new(Claim, "RR 1.9 (0 to 400)", Estimate with { At = 90, Range = new(0, 100, true, true) }),
    ]);

    public static EffectPlot One { get; } = Plot with { Rows = [new(null, "RR 0.8 (0.6 to 1.1)", Estimate)] };

    public static IconFigure Arms { get; } = new("20 of 100 without it and 30 with it are well.", [Array("Without it", 20), Array("With it", 30)]) { Claim = Claim };

    public static IconFigure Frequency { get; } = new(
        "From 0 to 100 of 100 had it.",
        [Array("0 of 100 had it", 0) with { Claim = Claim, Note = "range 0 to 4" }, Array("100 of 100 had it", 100) with { Claim = Claim }]);

    public static EvidenceMap Map { get; } = new("Nothing is held for 1 of 2 pairs.", ["Early", "Late"], [new("shrinks", "shortens"), new("relieves", "relieves")],
    [
        new(Syrup,
        [
            new("Early", "#cell-syrup-early", [new("shrinks", "shortens", 2, 100), new("relieves", "relieves", 1, 70.7)]),
            new("Late", "#cell-syrup-late", []),
        ]),
    ]);

    public static StageTimeline Timeline(Link current) => new("Early begins in week 0.", new("Weeks", [new(6, "0"), new(50, "2")]),
    [
        new(current, "week 0 to week 2", new(6, 50, false, false)),
        new(new("Late", "../../stages/late/"), "from week 2 on", new(50, 100, false, true)),
        new(new("Never", "../../stages/never/"), "no weeks given", null),
    ]);

    private static IconArray Array(string label, int filled) => new(
        label,
        [.. Enumerable.Range(0, filled).Select(i => new IconPlace(i % 10, i / 10))],
        [.. Enumerable.Range(filled, 100 - filled).Select(i => new IconPlace(i % 10, i / 10))]);
}
