// Which stretch of numbers a plot shows. Every estimate is in it; a range that goes far beyond is cut, and said to be.
namespace HoSite.Pages.Figures;

/// <summary>Chooses scales for estimates and their ranges.</summary>
public static class PlotScales
{
    private const int MostTicks = 7;

    // Beyond fifty times more or less, and ten times the largest difference, a range only tells that little is known.
    private const double FarthestRatio = 50;
    private const double FarthestDifference = 10;

    // Repeated products leave 0.30000000000000004 and the like; no source gives that many digits.
    private const int Digits = 12;

    private static readonly int[] TickDigits = [1, 2, 5];

    /// <summary>A logarithmic scale for ratios, with 1 in it and room on both sides.</summary>
    public static PlotScale ForRatios(IReadOnlyCollection<Estimate> estimates)
    {
        var ends = estimates.SelectMany(estimate => estimate.Ends)
            .Select(end => Math.Clamp(end, 1 / FarthestRatio, FarthestRatio))
            .Concat(estimates.Select(estimate => estimate.Value))
            .ToList();
        var all = Series(Math.Min(ends.Min(), 1), Math.Max(ends.Max(), 1));
        return new PlotScale(all[0], all[^1], Thinned(all), IsLogarithmic: true);
    }

    /// <summary>An even scale for differences, with 0 in it and room on both sides.</summary>
    public static PlotScale ForDifferences(IReadOnlyCollection<Estimate> estimates)
    {
        var farthest = FarthestDifference * estimates.Max(estimate => Math.Abs(estimate.Value));
        var ends = estimates.SelectMany(estimate => estimate.Ends)
            .Select(end => farthest == 0 ? end : Math.Clamp(end, -farthest, farthest))
            .Concat(estimates.Select(estimate => estimate.Value))
            .ToList();
        var (low, high) = (Math.Min(ends.Min(), 0), Math.Max(ends.Max(), 0));
        var step = Step(high - low);
        return Even(Floor(Math.Min(low, -step), step), Ceiling(Math.Max(high, step), step), step);
    }

    /// <summary>An even scale for percentages: 0 to 100, and farther only where an estimate or a range lies outside.</summary>
    public static PlotScale ForPercents(IReadOnlyCollection<Estimate> estimates)
    {
        var ends = estimates.SelectMany(estimate => estimate.Ends).Select(end => Math.Clamp(end, -1000, 1000))
            .Concat(estimates.Select(estimate => estimate.Value))
            .ToList();
        var (low, high) = (Math.Min(ends.Min(), 0), Math.Max(ends.Max(), 100));
        var step = Step(high - low);
        return Even(Floor(low, step), Ceiling(high, step), step);
    }

    private static PlotScale Even(double low, double high, double step)
    {
        var count = (int)Math.Round((high - low) / step);
        var ticks = Enumerable.Range(0, count + 1).Select(i => Math.Round(low + (i * step), Digits));
        return new PlotScale(low, high, [.. ticks], IsLogarithmic: false);
    }

    /// <summary>1, 2 or 5 with noughts: the smallest such step that needs no more marks than there is room for.</summary>
    private static double Step(double span)
    {
        var rough = Math.Max(span, 1e-9) / (MostTicks - 2);
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return Math.Round(rough <= power ? power : rough <= 2 * power ? 2 * power : rough <= 5 * power ? 5 * power : 10 * power, Digits);
    }

    private static double Floor(double value, double step) => Math.Round(Math.Floor(value / step) * step, Digits);

    private static double Ceiling(double value, double step) => Math.Round(Math.Ceiling(value / step) * step, Digits);

    /// <summary>… 0.5, 1, 2, 5, 10 …: from the last at or below the low end to the first at or above the high end, and a step on either side of 1.</summary>
    private static List<double> Series(double low, double high)
    {
        var series = new List<double>();
        for (var power = (int)Math.Floor(Math.Log10(low)) - 1; power <= Math.Ceiling(Math.Log10(high)) + 1; power++)
        {
            series.AddRange(TickDigits.Select(digit => Math.Round(digit * Math.Pow(10, power), Digits)));
        }

        var first = series.FindLastIndex(tick => tick <= Math.Min(low, 0.5));
        var last = series.FindIndex(tick => tick >= Math.Max(high, 2));
        return series[first..(last + 1)];
    }

    /// <summary>All marks when there is room, else powers of ten, else every second or third of those; 1 is always among them.</summary>
    private static List<double> Thinned(List<double> all)
    {
        if (all.Count <= MostTicks)
        {
            return all;
        }

        var tens = all.Where(tick => Math.Abs(Power(tick) - Math.Round(Power(tick))) < 1e-9).ToList();
        var every = (int)Math.Ceiling(tens.Count / (double)MostTicks);
        return [.. tens.Where(tick => (int)Math.Round(Power(tick)) % every == 0)];

        static double Power(double tick) => Math.Log10(tick);
    }
}
