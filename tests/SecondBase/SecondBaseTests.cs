// A second knowledge base, about another condition, keeps the generator free of the first: every file that is built from
// it is compared byte for byte. After a change of the theme that is meant, accept the new files with one command,
// HOSITE_ACCEPT=1 dotnet run --project tests -- -class HoSite.Tests.SecondBase.SecondBaseTests
// and read one page of each kind before committing them.
using System.Text;
using HoSite.Output;
using HoSite.Tests.Building;
using Xunit;

namespace HoSite.Tests.SecondBase;

public sealed class SecondBaseTests
{
    private static readonly string Content = TestFiles.Path("SecondBase/content");

    private static Built Build() => Built.Of(Content, options => options with { Strict = true });

    [Fact]
    public void Breaks_no_rule() => Assert.Empty(Build().Lines);

    [Fact]
    public void Is_built_as_expected()
    {
        var golden = new GoldenFolder(TestFiles.Path("SecondBase/expected"));
        var site = Build().Site;
        if (Acceptance.IsAsked)
        {
            golden.Accept(site);
        }

        Assert.Equal("", golden.Differences(site));
    }

    [Fact]
    public void Shows_drafts_only_when_asked()
    {
        const string page = "guides/unfinished/index.html";
        Assert.Null(Build().Site.Find(page));
        Assert.NotNull(Built.Of(Content, options => options with { Drafts = true }).Site.Find(page));
    }

    [Fact]
    public void Says_on_every_page_that_it_is_invented()
    {
        var pages = Build().Site.Files.Where(file => file.Role == OutputRole.Page);
        Assert.All(pages, page => Assert.Contains("nvented", Encoding.UTF8.GetString(page.Bytes.Span), StringComparison.Ordinal));
    }
}
