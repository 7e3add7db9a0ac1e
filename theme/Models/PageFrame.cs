// What every page has, whatever its kind.
namespace HoSite.Theme.Models;

/// <summary>Head, breadcrumb and surroundings of one page.</summary>
public sealed record PageFrame
{
    /// <summary>The site around it.</summary>
    public required SiteFrame Site { get; init; }

    /// <summary>The heading of the page, which is also the first part of its title.</summary>
    public required string Heading { get; init; }

    /// <summary>Content of the title element: unique on the site.</summary>
    public required string Title { get; init; }

    /// <summary>Content of the description: plain, unique.</summary>
    public required string Description { get; init; }

    /// <summary>Absolute address, or null where the page has no canonical one (404).</summary>
    public string? Canonical { get; init; }

    /// <summary>Whether robots are asked to leave the page out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Whether the page prints on one sheet, with nothing beside its text and warnings.</summary>
    public bool IsSheet { get; init; }

    /// <summary>What every sheet of paper says: when the page was checked, and that it may be out of date.</summary>
    public string Printed => (Status?.Checked is { } on ? $"Page checked {on}. " : "") + "It may have changed since it was printed.";

    /// <summary>Whether it is drawn within another page, without any of this.</summary>
    public bool IsPart { get; init; }

    /// <summary>The way from home to the parent; empty at home. The page itself is the heading.</summary>
    public IReadOnlyList<Link> Breadcrumbs { get; init; } = [];

    /// <summary>Singular name of the kind, for a class on the body, such as <c>treatment</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Name of the kind as a reader would say it, shown over the heading; null for none.</summary>
    public string? KindLabel { get; init; }

    /// <summary>When the page was checked and reviewed; null where that makes no sense (index, 404).</summary>
    public StatusLine? Status { get; init; }

    /// <summary>Safety notices, the gravest first.</summary>
    public IReadOnlyList<NoticeBox> Notices { get; init; } = [];

    /// <summary>Sections of the page, for the contents list; shown from four on.</summary>
    public IReadOnlyList<Link> Contents { get; init; } = [];

    /// <summary>Parts that have moved; each is shown only to a reader whose address names its old anchor.</summary>
    public IReadOnlyList<MovedPart> Moved { get; init; } = [];

    /// <summary>Previous page in the group, or null.</summary>
    public Link? Previous { get; init; }

    /// <summary>Next page in the group, or null.</summary>
    public Link? Next { get; init; }

    /// <summary>Where this page can be edited, or null without a repository.</summary>
    public string? EditHref { get; init; }

    /// <summary>Where a problem can be reported, or null without a repository.</summary>
    public string? ReportHref { get; init; }
}
