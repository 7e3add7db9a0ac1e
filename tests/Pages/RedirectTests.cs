// What has moved is found: at the end of a chain, on the page that its part has gone to, and at its old anchor.
using System.Text;
using HoSite.Tests.Building;
using Xunit;

namespace HoSite.Tests.Pages;

public sealed class RedirectTests
{
    private static readonly Built Second = Built.Of(TestFiles.Path("SecondBase/content"));

    [Theory]
    [InlineData("treatments/green-balm", "../../treatments/balm/")]
    [InlineData("treatments/greener-balm", "../../treatments/balm/")]
    [InlineData("stages/signs", "../../stages/glassy/#signs-you-can-see")]
    public void A_moved_page_leads_straight_to_the_end(string old, string expected)
        => Assert.Contains($"url={expected}\"", Text($"{old}/index.html"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p id=\"dangers\" class=\"moved\">This part has moved: <a href=\"#harms\">Harms</a></p>")]
    [InlineData("<p id=\"dose\" class=\"moved\">This part has moved: <a href=\"../../guides/writing/\">Every way to write</a></p>")]
    public void A_moved_part_keeps_its_old_anchor(string expected)
        => Assert.Contains(expected, Text("treatments/balm/index.html"), StringComparison.Ordinal);

    private static string Text(string path) => Encoding.UTF8.GetString(Second.Site.Find(path)!.Bytes.Span);
}
