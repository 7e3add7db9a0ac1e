// Scripts are small, say why they exist, and take no way that the pages' policy or a hostile text could turn against them.
using System.IO.Compression;
using System.Text;
using HoSite.Theme;
using Xunit;

namespace HoSite.Tests.Theme;

public sealed class ScriptTests
{
    private const int MostCompressedBytes = 15 * 1024;
    private const int MostCompressedBytesOfSearch = 12 * 1024;

    private static readonly Asset[] Scripts = [.. Assets.All.Where(asset => asset.Name.EndsWith(".js", StringComparison.Ordinal))];

    public static TheoryData<string> Names => [.. Scripts.Select(script => script.Name)];

    [Fact]
    public void What_every_page_loads_is_light()
        => Assert.InRange(Scripts.Where(script => !IsSearch(script)).Sum(script => Compressed(script.Bytes)), 1, MostCompressedBytes);

    // Nothing of the search is loaded before a reader asks for it.
    [Fact]
    public void The_search_is_light()
        => Assert.InRange(Scripts.Where(IsSearch).Sum(script => Compressed(script.Bytes)), 1, MostCompressedBytesOfSearch);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_script_says_why_it_exists_and_builds_no_html_from_text(string name)
    {
        var text = Encoding.UTF8.GetString(Scripts.Single(script => script.Name == name).Bytes);

        Assert.StartsWith("// ", text, StringComparison.Ordinal);
        Assert.All(
            ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "http:", "https:", "cookie", "setAttribute(\"style\""],
            danger => Assert.DoesNotContain(danger, text, StringComparison.Ordinal));
    }

    private static bool IsSearch(Asset script) => Path.GetFileName(script.Name).StartsWith("search", StringComparison.Ordinal);

    private static long Compressed(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return compressed.Length;
    }
}
