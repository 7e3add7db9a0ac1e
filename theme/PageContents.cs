// Which sections a page has depends on what its view draws; only the theme knows both, so it makes the list.
using System.Net;
using System.Text;
using HoSite.Theme.Models;

namespace HoSite.Theme;

/// <summary>The sections of a page, for <see cref="PageFrame.Contents"/>.</summary>
public static class PageContents
{
    /// <summary>
    /// A link to each section that the view of this page draws, in its order; empty for pages that are
    /// one list, or have a bar of letters instead.
    /// </summary>
    public static IReadOnlyList<Link> Of(PageView page) => page switch
    {
        HomePage home =>
        [
            To(SectionIds.Brief, "Short answer"),
            .. When(home.Ladder is not null, SectionIds.Ladder, "What can change, and when"),
            .. When(home.Factors.Count > 0, SectionIds.Factors, "What it depends on"),
            .. Text(home),
            .. When(home.Onward.Count > 0, SectionIds.Onward, "Where to go on"),
            .. When(home.Statements.Count > 0, SectionIds.Statements, "Common statements, checked"),
            .. Closing(home.Article),
        ],
        GuidePage guide => [InBrief, .. Text(guide), .. Closing(guide.Article)],
        NoticePage notice =>
        [
            To(SectionIds.Brief, notice.IsEmergency ? "Emergency, in brief" : "Caution, in brief"),
            .. Text(notice),
            .. Closing(notice.Article),
        ],
        StagePage stage =>
        [
            InBrief,
            .. Text(stage),
            .. Closing(stage.Article),
        ],
        FactorPage factor =>
        [
            InBrief,
            To(SectionIds.Change, "Can it be changed?"),
            .. Text(factor),
            .. Closing(factor.Article),
        ],
        TreatmentPage treatment =>
        [
            InBrief,
            .. Own(PageParts.Unplaced(treatment).Where(part => part.Part == PagePart.Ladder)),
            .. When(treatment.AvoidWhen.Count > 0, SectionIds.Avoid, "Who should not have this"),
            .. Own(PageParts.Unplaced(treatment).Where(part => part.Part != PagePart.Ladder)),
            .. Prose(treatment),
            .. When(treatment.Parts.Count > 0, SectionIds.Parts, "Kinds of this treatment"),
            .. Choices(treatment.Article),
            .. When(treatment.Licences.Count > 0, SectionIds.Licences, "Licences"),
            .. Unknowns(treatment.Article),
            .. Evidence(treatment.Article),
        ],
        CausePage cause =>
        [
            InBrief,
            .. Text(cause),
            .. Closing(cause.Article),
        ],
        SitePage site =>
        [
            InBrief,
            .. Text(site),
            .. Closing(site.Article),
        ],
        OutcomePage outcome =>
        [
            InBrief,
            .. Text(outcome),
            .. Closing(outcome.Article),
        ],
        ClassificationPage classification =>
        [
            InBrief,
            .. Own(PageParts.Unplaced(classification)),
            .. When(classification.Source is not null, SectionIds.Sources, "Where it was described"),
            .. Prose(classification),
            .. Closing(classification.Article),
        ],
        ClaimPage claim =>
        [
            InBrief,
            To(SectionIds.Numbers, "The numbers"),
            To(SectionIds.Population, "Who was studied"),
            To(SectionIds.Grade, "Why this certainty"),
            To(SectionIds.Against, "Evidence that disagrees"),
            .. When(claim.WouldChange.Count > 0, SectionIds.WouldChange, "What would change it"),
            To(SectionIds.Statement, "For clinicians"),
            .. When(claim.Sources.Count > 0, SectionIds.Sources, "Sources"),
            .. When(claim.About.Count > 0, SectionIds.About, "What this is about"),
            .. When(claim.UsedOn.Count > 0, SectionIds.UsedOn, "Used on these pages"),
            .. When(claim.History.Count > 0, SectionIds.History, "What changed"),
            .. When(claim.Citations.Count > 0, SectionIds.Cite, "Cite this claim"),
            Review,
        ],
        ReferencePage reference =>
        [
            To(SectionIds.Brief, "Citation"),
            .. When(reference.Addresses.Count > 0, SectionIds.Addresses, "Where to read it"),
            .. When(reference.Citations.Count > 0, SectionIds.Cite, "Cite this source"),
            .. When(reference.Note is not null, SectionIds.Note, "Remark"),
            To(SectionIds.Claims, "Claims that rest on it"),
            .. When(reference.CitedOn.Count > 0, SectionIds.UsedOn, "Pages that cite it"),
            .. When(reference.Fields.Count > 0, SectionIds.Fields, "Bibliographic record"),
            Review,
        ],
        PrintPage print => [.. print.Pages.Select(page => To(page.Id, page.Page.Text))],
        IndexPage index => [.. index.Groups.Where(group => group.Id is not null).Select(group => To(group.Id!, group.Title))],
        ComparePage compare =>
        [
            .. When(compare.Groups.Count > 0, SectionIds.Filters, "Show only a part"),
            To(SectionIds.Matrix, "Treatments by stage"),
            .. When(compare.LeftOut.Count > 0, SectionIds.LeftOut, "Not in this table"),
        ],
        ExplorePage => [To(SectionIds.Prebuilt, "By stage and by what matters most")],
        ExploredPage explored =>
        [
            .. When(explored.Answer is not null, SectionIds.Brief, "In brief"),
            To(SectionIds.Fit, "Claims that fit"),
            .. When(explored.Near.Count > 0, SectionIds.Near, "Claims that nearly fit"),
            .. When(explored.Harms.Count > 0, SectionIds.Harms, "Harms of the treatments named"),
            .. When(explored.Unknowns.Count > 0, SectionIds.Unknowns, "What nobody knows yet"),
            .. When(explored.Questions.Count > 0, SectionIds.Questions, "Questions to ask"),
            To(SectionIds.Sheet, "My notes"),
            To(SectionIds.Onward, "Where to go on"),
        ],
        NotFoundPage notFound => [.. When(notFound.Onward.Count > 0, SectionIds.Onward, "Where to go on")],
        _ => [],
    };

    private static Link InBrief => To(SectionIds.Brief, "In brief");

    private static Link Review => To(SectionIds.Review, "How this page was made");

    private static IEnumerable<Link> Own(IEnumerable<DrawnPart> parts) => parts.Select(part => To(part.Id, part.Heading));

    private static IEnumerable<Link> Prose(ArticlePage page) => page.Article.Prose.Sections.SelectMany(section =>
        Own(PageParts.Behind(page, section)).Prepend(To(section.Id, PlainText(section.Heading))));

    private static IEnumerable<Link> Text(ArticlePage page) => [.. Own(PageParts.Unplaced(page)), .. Prose(page)];

    private static IEnumerable<Link> Closing(Article article) => [.. Unknowns(article), .. Choices(article), .. Evidence(article)];

    private static IEnumerable<Link> Unknowns(Article article) =>
        When(article.Unknowns.Count > 0, SectionIds.Unknowns, "What nobody knows yet");

    private static IEnumerable<Link> Choices(Article article) =>
    [
        .. When(article.Alternatives.Count > 0, SectionIds.Alternatives, "Other choices"),
        .. When(article.Questions.Count > 0, SectionIds.Questions, "Questions to ask"),
    ];

    private static IEnumerable<Link> Evidence(Article article) =>
    [
        .. When(article.Claims.Cards.Count > 0, SectionIds.Claims, "Claims about this"),
        .. When(article.Related.Count > 0, SectionIds.Related, "Related pages"),
        .. When(article.Words.Count > 0, SectionIds.Words, "Words on this page"),
        .. When(article.References.Count > 0, SectionIds.References, "References"),
        Review,
    ];

    private static Link To(string id, string heading) => new(heading, $"#{id}");

    private static IEnumerable<Link> When(bool drawn, string id, string heading) => drawn ? [To(id, heading)] : [];

    // A heading's HTML comes from the generator, where every "<" of a text is encoded; so a tag is what stands between < and >.
    private static string PlainText(Html html)
    {
        var text = new StringBuilder();
        var inTag = false;
        foreach (var character in html.Value ?? "")
        {
            if (character == '<')
            {
                inTag = true;
            }
            else if (inTag)
            {
                inTag = character != '>';
            }
            else
            {
                text.Append(character);
            }
        }

        return WebUtility.HtmlDecode(text.ToString());
    }
}
