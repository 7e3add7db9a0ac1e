// What a knowledge base lacks: nothing here is wrong, so none of it stops a build.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Knowledge;

namespace HoSite.Commands.Reports;

/// <summary>Gathers what is missing.</summary>
internal sealed class KnowledgeReport
{
    private static readonly Kind[] Subjects = [Kind.Stage, Kind.Factor, Kind.Treatment, Kind.Cause, Kind.Site, Kind.Outcome];

    private readonly KnowledgeBase _knowledge;
    private readonly HashSet<string> _inStatements;

    private KnowledgeReport(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _inStatements = knowledge.Content.Statements
            .SelectMany(statement => statement.Claims)
            .Select(name => name.Value)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reports on a knowledge base.</summary>
    /// <param name="knowledge">The knowledge base.</param>
    /// <param name="found">What linking found.</param>
    /// <param name="today">The date by which checks are due.</param>
    public static IReadOnlyList<ReportSection> Of(KnowledgeBase knowledge, IReadOnlyList<Diagnostic> found, DateOnly today)
    {
        var report = new KnowledgeReport(knowledge);
        var (over, grades) = ReadingSections.Of(knowledge);
        return
        [
            new("pages-without-claims", "Pages without a claim about them", [.. report.PagesWithoutClaims()]) { IsHeld = true },
            new("unlinked-pages", "Pages that nothing links to", [.. report.Unlinked()]) { IsHeld = true },
            over,
            new("overdue-checks", "Overdue checks", [.. report.Overdue(today)]),
            new("unused-references", "References that nothing cites", [.. UnusedReferences(found)]),
            new("unused-claims", "Claims that no page uses", [.. report.UnusedClaims()]),
            new("retired-claims-used", "Retired claims still used", [.. report.RetiredClaims()]),
            new("unchecked-references", "References with unchecked fields", [.. report.UncheckedReferences()]),
            new("drafts", "Drafts", [.. report.Drafts()]),
            report.Unknowns(),
            grades,
        ];
    }

    private IEnumerable<ReportEntry> PagesWithoutClaims()
        => Subjects
            .SelectMany(kind => _knowledge.Of(kind))
            .Where(page => _knowledge.Links[page].ClaimsAbout.Count == 0)
            .Select(page => new ReportEntry(page.Title, page.Source.At("title")));

    private IEnumerable<ReportEntry> Unlinked()
        => UnlinkedPages.Of(_knowledge).Select(page => new ReportEntry(page.Title, page.Source.At("title")));

    private List<ReportEntry> Overdue(DateOnly today)
    {
        var due = new DiagnosticBag();
        PageChecks.Overdue(_knowledge, today, due);
        return [.. due.Sorted().Select(diagnostic => new ReportEntry(diagnostic.Message, diagnostic.Span))];
    }

    private static IEnumerable<ReportEntry> UnusedReferences(IReadOnlyList<Diagnostic> found)
        => found
            .Where(diagnostic => diagnostic.Rule == Rules.UnusedReference)
            .Select(diagnostic => new ReportEntry(diagnostic.Span.File.Text.Substring(diagnostic.Span.Start, diagnostic.Span.Length), diagnostic.Span));

    private IEnumerable<ReportEntry> UnusedClaims()
        => _knowledge.Content.Claims
            .Where(claim => claim.Retired is null && Users(claim).Count == 0)
            .Select(claim => new ReportEntry(claim.Id.Value, claim.Id.Span));

    private IEnumerable<ReportEntry> RetiredClaims()
        => _knowledge.Content.Claims
            .Where(claim => claim.Retired is not null && Users(claim).Count > 0)
            .Select(claim => new ReportEntry(claim.Id.Value, claim.Id.Span, $"used by {string.Join(", ", Users(claim))}"));

    private IEnumerable<ReportEntry> UncheckedReferences()
        => _knowledge.Content.References
            .Where(reference => reference.Unchecked.Count > 0)
            .Select(reference => new ReportEntry(reference.Id.Value, reference.Id.Span, string.Join(", ", reference.Unchecked)));

    private IEnumerable<ReportEntry> Drafts()
        => _knowledge.Content.Pages
            .Where(page => page.Fields.Draft)
            .Select(page => new ReportEntry(page.Title, page.Source.At("draft")));

    private ReportSection Unknowns()
    {
        var pages = _knowledge.Pages.Where(page => page.Fields.Unknowns.Count > 0).ToList();
        return new ReportSection(
            "unknowns",
            "What nobody knows yet",
            [.. pages.Select(page => new ReportEntry(page.Title, page.Source.At("unknowns"), Counted.Of(page.Fields.Unknowns.Count, "unknown")))])
        {
            Count = pages.Sum(page => page.Fields.Unknowns.Count),
        };
    }

    private List<string> Users(Claim claim)
    {
        var users = _knowledge.Links[claim].UsedOn.Select(page => page.Source.File.DisplayPath);
        return [.. _inStatements.Contains(claim.Id.Value) ? users.Append("statements.yml") : users];
    }
}
