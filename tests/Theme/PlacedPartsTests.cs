// A part that a section shows is drawn there, once, under its old anchor; the table of parts and the views must agree.
using AngleSharp.Dom;
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Theme;
using HoSite.Theme.Models;
using Xunit;

namespace HoSite.Tests.Theme;

public sealed class PlacedPartsTests
{
    public static TheoryData<Kind, PagePart> Parts()
    {
        var parts = new TheoryData<Kind, PagePart>();
        foreach (var kind in KindNames.PageKinds)
        {
            foreach (var part in KindParts.Of(kind))
            {
                parts.Add(kind, part);
            }
        }

        return parts;
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_within_a_section_follows_its_opening_and_keeps_its_anchor(Kind kind, PagePart part)
    {
        var page = Page(kind);
        var placed = With(page, section => section with { Shows = [part] });
        var document = Rendered.Document(placed);

        var id = Assert.Single(Headings(Rendered.Document(page)).Except(Headings(document)));
        var drawn = document.GetElementById(id)!;
        Assert.Equal("It opens.", drawn.PreviousElementSibling!.TextContent.Trim());
        Assert.Equal("For clinicians.", drawn.NextElementSibling!.TextContent.Trim());
        Assert.Equal(Headings(document), PageContents.Of(placed).Select(link => link.Href[1..]));
        var ids = document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_behind_a_section_keeps_its_heading(Kind kind, PagePart part)
    {
        var page = Page(kind);
        var placed = With(page, section => section with { Then = [part] });
        var headings = Headings(Rendered.Document(placed)).ToList();

        Assert.Equal(Headings(Rendered.Document(page)).Order(), headings.Order());
        Assert.StartsWith(SectionIds.Prefix, headings[headings.IndexOf("first") + 1], StringComparison.Ordinal);
        Assert.Equal("second", headings[headings.IndexOf("first") + 2]);
        Assert.Equal(headings, PageContents.Of(placed).Select(link => link.Href[1..]));
    }

    [Fact]
    public void A_page_has_no_parts_but_those_of_its_kind()
    {
        foreach (var kind in KindNames.PageKinds)
        {
            var page = Page(kind);
            var others = Enum.GetValues<PagePart>().Except(KindParts.Of(kind)).Except([PagePart.Ladder]);
            Assert.Equal(
                Headings(Rendered.Document(page)),
                Headings(Rendered.Document(With(page, section => section with { Shows = [.. others] }))));
        }
    }

    [Fact]
    public void A_section_speaks_for_a_gap_that_it_shows_and_takes_its_anchor()
    {
        var bare = (TreatmentPage)Samples.BarePages["treatment"];
        var document = Rendered.Document(With(bare, section => section with { Shows = [PagePart.Harms] }));

        var text = document.GetElementById(SectionIds.Harms)!;
        Assert.Equal("first", text.PreviousElementSibling!.Id);
        Assert.Equal(["Nothing in the evidence held."], document.QuerySelectorAll("main .gap").Select(gap => gap.TextContent));
    }

    private static ArticlePage Page(Kind kind) => With((ArticlePage)Samples.Pages[kind.Singular()], section => section);

    private static ArticlePage With(ArticlePage page, Func<ProseSection, ProseSection> first)
    {
        const string opening = "<p>It opens.</p>";
        var section = new ProseSection("first", new("First"), new($"{opening}<section class=\"clinical\" aria-label=\"Clinic\">For clinicians.</section>"))
        {
            OpeningLength = opening.Length,
        };
        return page with
        {
            Article = page.Article with { Prose = new(default, [first(section), new("second", new("Second"), new("<p>Text.</p>"))]) },
        };
    }

    private static IEnumerable<string> Headings(IDocument document)
        => document.QuerySelectorAll("main h2[id]").Select(heading => heading.Id!).Where(id => id != SectionIds.Contents);
}
