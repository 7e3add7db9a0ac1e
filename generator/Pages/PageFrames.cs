// The frame around a page: its head, its way from home, its notices and its neighbours.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>Builds frames.</summary>
public static class PageFrames
{
    private const int LongestDescription = 190;

    // Less says nothing in a list of search results; the site's own description then follows.
    private const int ShortestDescription = 40;

    /// <summary>The frame of a page written by an author.</summary>
    public static PageFrame Of(PageScope scope, PageRecord page)
    {
        var (previous, next) = scope.Knowledge.Neighbours(page);
        return Plain(scope, page.Title, page.Fields.Summary, page.Kind.Singular()) with
        {
            Title = scope.Site.Titles.Of(page.Id),
            Breadcrumbs = page.Kind == Kind.Home ? [] : [Home(scope), Index(scope, page.Kind)],
            KindLabel = page.Kind is Kind.Home or Kind.Guide ? null : page.Kind.Label(),
            IsSheet = page is Notice or Guide { Print: PrintForm.Sheet },
            Status = ReviewWording.Status(page.Fields, scope.Site.ClinicalReview) with { ReviewHref = "#" + SectionIds.Review },
            Notices = Notices(scope, scope.Knowledge.Resolve(Kind.Notice, page.Fields.Notices).OfType<Notice>()),
            Previous = previous is null ? null : scope.Link(previous),
            Next = next is null ? null : scope.Link(next),
            EditHref = Edit(scope, page.Source.File.Path),
            ReportHref = Report(scope, page.Title),
        };
    }

    /// <summary>The frame of a page that nobody wrote.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="description">What it is, in a sentence.</param>
    /// <param name="kind">Its kind, for a class.</param>
    public static PageFrame Plain(PageScope scope, string heading, string description, string kind) => new()
    {
        Site = Site(scope),
        Heading = heading,
        Title = scope.Site.Titles.WithSite(Wording.Cut(heading, 100)),
        Description = Wording.Cut(
            description.Length < ShortestDescription ? $"{description} {scope.Knowledge.Settings.Description}" : description, LongestDescription),
        Canonical = scope.Site.Base.Absolute(scope.Address),
        Breadcrumbs = [Home(scope)],
        Kind = kind,
    };

    /// <summary>A link to an index, by the kind's name.</summary>
    public static Link Index(PageScope scope, Kind kind) => new(kind.PluralLabel(), scope.Href(Addresses.Index(kind)));

    /// <summary>A link home.</summary>
    public static Link Home(PageScope scope) => new("Home", scope.Href(Addresses.Home));

    /// <summary>Notices as boxes, the gravest first.</summary>
    public static IReadOnlyList<NoticeBox> Notices(PageScope scope, IEnumerable<Notice> notices) =>
    [
        .. notices.Distinct().OrderBy(notice => notice.Level).Select(notice => new NoticeBox(
            "notice-" + notice.Slug,
            notice.Title,
            notice.Fields.Summary,
            notice.Level == NoticeLevel.Emergency,
            scope.Href(notice))),
    ];

    /// <summary>Notices that a page no author writes must show, such as <c>compare</c>.</summary>
    public static IReadOnlyList<NoticeBox> NoticesFor(PageScope scope, string name) => Notices(
        scope,
        scope.Knowledge.Of<Notice>(Kind.Notice).Where(notice => notice.RequiredPages.Any(page => page.Value == name)));

    /// <summary>Where a file of content can be edited, or null without a repository.</summary>
    public static string? Edit(PageScope scope, string path)
        => scope.Site.Repository is { } repository ? $"{repository.AbsoluteUri.TrimEnd('/')}/edit/main/content/{path}" : null;

    /// <summary>Where a problem can be reported, or null without a repository.</summary>
    public static string? Report(PageScope scope, string title)
        => scope.Site.Repository is { } repository
            ? $"{repository.AbsoluteUri.TrimEnd('/')}/issues/new?title={Uri.EscapeDataString(title)}"
            : null;

    private static SiteFrame Site(PageScope scope)
    {
        var settings = scope.Knowledge.Settings;
        return new SiteFrame(
            settings.Title,
            settings.Language,
            scope.Href(Addresses.Home),
            [.. settings.Navigation.Select(link => Navigation(scope, link))],
            [.. settings.Footer.Select(link => Navigation(scope, link))],
            scope.Href(Addresses.Search),
            scope.Href(scope.Site.Assets["site.css"]),
            settings.Licence?.Content,
            scope.Site.Repository?.AbsoluteUri)
        {
            Contact = settings.Contact is { } contact ? new Link(contact.Text, contact.Href.AbsoluteUri) : null,
            Support = [.. settings.Support.Select(link => new Link(link.Label, link.Href.AbsoluteUri) { Note = link.Note })],
            SchemeScript = Script(scope, "scheme.js"),
            Script = Script(scope, "site.js"),
            Icon = scope.Site.Assets.TryGetValue("favicon.svg", out var icon) ? scope.Href(icon) : null,
        };
    }

    // Tests plan sites without assets.
    private static string? Script(PageScope scope, string name)
        => scope.Site.Assets.TryGetValue("scripts/" + name, out var script) ? scope.Href(script) : null;

    private static Link Navigation(PageScope scope, NavigationLink link)
    {
        var target = link.To.Value.TrimStart('/');
        var path = target.Split('#')[0];
        var isHere = path == scope.Address.Path;
        return new Link(link.Label, scope.Href(target))
        {
            IsCurrent = isHere,
            IsCurrentSection = !isHere && path.Length > 0 && scope.Address.Path.StartsWith(path, StringComparison.Ordinal),
        };
    }
}
