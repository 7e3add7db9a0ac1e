// A refresh of a page, as browsers read it.
using System.Globalization;
using System.Text.RegularExpressions;

namespace HoSite.Checks.Reading;

/// <summary>A delay and an address.</summary>
/// <param name="Seconds">Whole seconds.</param>
/// <param name="Address">Where it leads; empty for the page itself.</param>
internal sealed partial record PageRefresh(int Seconds, string Address)
{
    /// <summary>Reads the content of a refresh, or null where browsers ignore it.</summary>
    public static PageRefresh? Parse(string content)
        => Form().Match(content) is { Success: true } match
            && int.TryParse(match.Groups["seconds"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                ? new PageRefresh(seconds, match.Groups["address"].Value)
                : null;

    [GeneratedRegex(
        """^\s*(?<seconds>\d+)[\d.]*(?:[\s;,]+(?:url\s*=\s*)?(?<quote>["']?)(?<address>.*?)\k<quote>)?\s*$""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
