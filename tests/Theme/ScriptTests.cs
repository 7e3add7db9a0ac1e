// Scripts are small, say why they exist, and take no way that the pages' policy or a hostile text could turn against them.
using System.IO.Compression;
using System.Text;
using HoSite.Theme;
using Xunit;

namespace HoSite.Tests.Theme;

public sealed class ScriptTests
{
    private const int MostCompressedBytes = 15 * 1024;

    private static readonly Asset[] Scripts = [.. Assets.All.Where(asset => asset.Name.EndsWith(".js", StringComparison.Ordinal))];

    public static TheoryData<string> Names => [.. Scripts.Select(script => script.Name)];

    [Fact]
    public void All_of_them_together_are_light()
        => Assert.InRange(Scripts.Sum(script => Compressed(script.Bytes)), 1, MostCompressedBytes);

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
