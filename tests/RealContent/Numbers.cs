// Numbers in a text, and which numbers follow from a finding's own by saying the same thing out of a hundred.
using System.Globalization;
using System.Text.RegularExpressions;

namespace HoSite.Tests.RealContent;

internal static partial class Numbers
{
    /// <summary>The numbers written in digits. Digits within a name (ACVR1, R206H, BMP-2) are no number.</summary>
    public static IEnumerable<decimal> In(string? text)
        => Digits().Matches(IntervalSize().Replace(text ?? "", "")).Select(match => Parse(match.Value));

    /// <summary>
    /// Everything that a text resting on a finding may say: its numbers; a share below 1 as a percentage; a percentage
    /// rounded, and what is missing to 100; a count among another as whole percentages, and those it leaves, both ways round.
    /// </summary>
    public static HashSet<decimal> AllowedBy(IEnumerable<string> numbers)
    {
        var own = numbers.Select(Parse).ToHashSet();
        var allowed = own.SelectMany(number => number is > 0 and <= 1 ? [number, number * 100] : new[] { number }).ToHashSet();
        var counts = own.Where(number => number > 0 && number == decimal.Truncate(number)).Order().ToList();
        foreach (var share in allowed.Where(number => number is >= 0 and <= 100).ToList())
        {
            allowed.UnionWith([Whole(share), 100 - share, 100 - Whole(share)]);
        }

        foreach (var (events, of) in counts.SelectMany((events, place) => counts.Skip(place + 1).Select(of => (events, of))))
        {
            var percent = Whole(100 * events / of);
            allowed.UnionWith([percent, 100 - percent, of - events]);
        }

        allowed.Add(100);
        return allowed;
    }

    private static decimal Whole(decimal number) => decimal.Round(number, MidpointRounding.AwayFromZero);

    private static decimal Parse(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b95% (?:CI|confidence|interval|credible)")]
    private static partial Regex IntervalSize();

    // Not after a letter, nor after a hyphen or bracket that follows one; not before a letter.
    [GeneratedRegex(@"(?<![\p{L}\d.,])(?<!\p{L}[-−–])\d+(?:,\d{3})*(?:\.\d+)?(?!\p{L}|\d|\])")]
    private static partial Regex Digits();
}
