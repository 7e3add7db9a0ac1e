// What written stylesheets fetch. Strings, comments and namespaces are stepped over, for they may look like addresses.
using System.Text;
using System.Text.RegularExpressions;
using HoSite.Output;

namespace HoSite.Checks.Reading;

/// <summary>Finds the addresses in stylesheets.</summary>
internal static partial class Stylesheets
{
    /// <summary>Every address of every stylesheet, resolved; data: addresses and fragments fetch nothing and are left out.</summary>
    public static IEnumerable<(OutputFile Sheet, SiteLink Link)> LinksOf(WrittenSite site)
        => from sheet in site.Site.Files
           where sheet.Role == OutputRole.Asset && sheet.Path.EndsWith(".css", StringComparison.Ordinal)
           from address in AddressesIn(Encoding.UTF8.GetString(sheet.Bytes.Span))
           let link = LinkResolver.Resolve(sheet, address, site.Settings)
           where link.Kind != LinkKind.Scheme
           select (sheet, link);

    /// <summary>The addresses of <c>url()</c> and <c>@import</c>, as written.</summary>
    public static IEnumerable<string> AddressesIn(string css)
        => Tokens().Matches(css)
            .Select(match => match.Groups["address"])
            .Where(address => address.Success && address.Length > 0 && !address.Value.StartsWith('#'))
            .Select(address => address.Value);

    [GeneratedRegex(
        """
        /\*.*?(?:\*/|$)
        | @namespace[^;]*;
        | \burl\( \s* (?<quote>["']?) (?<address>.*?) \k<quote> \s* \)
        | @import \s+ (?<quote>["']) (?<address>.*?) \k<quote>
        | "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)*'
        """,
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
