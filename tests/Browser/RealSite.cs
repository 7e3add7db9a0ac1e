// The real knowledge base in content/, built in memory as a build does before it publishes.
using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using HoSite.Diagnostics;
using HoSite.Output;
using HoSite.Tests.Architecture;

namespace HoSite.Tests.Browser;

/// <summary>Builds of the real site, each made once.</summary>
internal static class RealSite
{
    private static readonly ConcurrentDictionary<string, Lazy<OutputSite>> Built = new();

    /// <summary>The site published at the root of a host or below a path of it, such as <c>/some/project/</c>.</summary>
    public static OutputSite PublishedAt(string path)
        => Built.GetOrAdd(path, path => new Lazy<OutputSite>(() => Build(new Uri("https://example.org" + path)))).Value;

    /// <summary>
    /// One page of every kind of page, the longest one, by the kind that the page's own body names: so a new kind is tested
    /// from its first day. Of the pages that hold a whole section it is the shortest: the others hold no other part.
    /// </summary>
    public static IReadOnlyDictionary<string, string> OneOfEveryKind()
        => PublishedAt("/").Files
            .Where(file => file.Role is OutputRole.Page or OutputRole.Index or OutputRole.Print or OutputRole.NotFound)
            .GroupBy(file => Regex.Match(Encoding.UTF8.GetString(file.Bytes.Span), "<body class=\"kind-([a-z-]+)[ \"]").Groups[1].Value)
            .ToDictionary(kind => kind.Key, kind => AddressOf(Longest(kind)));

    /// <summary>The address of a page, relative to the site's root.</summary>
    public static string AddressOf(OutputFile page)
        => page.Path.EndsWith("index.html", StringComparison.Ordinal) ? page.Path[..^"index.html".Length] : page.Path;

    private static OutputFile Longest(IEnumerable<OutputFile> files)
        => files.MaxBy(file => file.Role == OutputRole.Print ? -file.Bytes.Length : file.Bytes.Length)!;

    private static OutputSite Build(Uri address)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Content = Checkout.At("content"), Output = "", BaseUrl = address, Check = false };
        var built = SiteBuild.Run(options, diagnostics);
        return built.Site ?? throw new InvalidOperationException(
            "The real content has errors: " + string.Join('\n', diagnostics.Sorted()
                .Where(diagnostic => diagnostic.Severity == Severity.Error)
                .Select(diagnostic => $"{diagnostic.Span.File.DisplayPath}: {diagnostic.Rule.Id} {diagnostic.FullMessage}")));
    }
}
