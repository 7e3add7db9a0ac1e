// Every page of the site, from the graph: the site map in code.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Knowledge;
using HoSite.Pages.Exploring;
using HoSite.Pages.Views;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>The pages that will exist.</summary>
public sealed class PagePlan
{
    private readonly SiteContext _site;
    private readonly List<PlannedPage> _pages = [];

    private PagePlan(SiteContext site) => _site = site;

    /// <summary>All pages but the glossary, whose entries say which of them use a word.</summary>
    public IReadOnlyList<PlannedPage> Pages => _pages;

    /// <summary>The glossary, or null without terms.</summary>
    public PlannedGlossary? Glossary { get; private set; }

    /// <summary>Every page, the glossary among them.</summary>
    public IEnumerable<PlannedPage> All => Glossary is null ? _pages : _pages.Append(Glossary.With(Enumerable.Empty<PageRecord>().ToLookup(_ => "")));

    /// <summary>Plans a site; two pages with one address are reported.</summary>
    public static PagePlan For(SiteContext site, DiagnosticBag diagnostics)
    {
        var plan = new PagePlan(site);
        plan.AddRecords();
        plan.AddIndexes();
        plan.AddOverviews();
        plan.ReportDuplicates(diagnostics);
        return plan;
    }

    private KnowledgeBase Knowledge => _site.Knowledge;

    private SourceSpan Settings => Knowledge.Content.SettingsFile.Start;

    private void AddRecords()
    {
        foreach (var page in Knowledge.Pages)
        {
            Add(Addresses.Of(page), PageRole.Page, page.Source.File.Start, scope => RecordViews.Of(scope, page), page);
            if (Knowledge.Links[page].ClaimsAbout.Count > Articles.MostClaims)
            {
                Add(Addresses.ClaimsOf(page), PageRole.Index, page.Source.File.Start, scope => IndexViews.ClaimsOf(scope, page));
            }
        }

        foreach (var claim in Knowledge.Content.Claims.DistinctBy(claim => claim.Id.Value))
        {
            Add(Addresses.Of(claim), PageRole.Page, claim.Id.Span, scope => ClaimView.Of(scope, claim));
        }

        foreach (var reference in Knowledge.Content.References.DistinctBy(reference => reference.Id.Value))
        {
            Add(Addresses.Of(reference), PageRole.Page, reference.Id.Span, scope => ReferenceView.Of(scope, reference));
        }
    }

    private void AddIndexes()
    {
        foreach (var kind in IndexViews.Kinds(Knowledge))
        {
            Add(Addresses.Index(kind), PageRole.Index, Settings, scope => IndexViews.Of(scope, kind));
            if (PrintView.HasPage(Knowledge, kind))
            {
                Add(Addresses.Print(kind), PageRole.Print, Settings, scope => PrintView.Of(scope, kind));
            }
        }

        if (Knowledge.Content.Terms.Count > 0)
        {
            Glossary = new PlannedGlossary(_site, Knowledge.Content.Terms[0].Name.Span.File.Start);
        }
    }

    private void AddOverviews()
    {
        Add(Addresses.Search, PageRole.Index, Settings, SearchView.Of);
        Add(Addresses.Unknowns, PageRole.Index, Settings, IndexViews.Unknowns);
        Add(Addresses.Changes, PageRole.Index, Settings, ChangeViews.Of);
        if (Knowledge.Of(Kind.Treatment).Count > 0 && Knowledge.Of(Kind.Stage).Count > 0)
        {
            foreach (var choice in CompareView.Choices(Knowledge))
            {
                var source = (choice.Cause as PageRecord ?? choice.Site)?.Source.File.Start ?? Settings;
                Add(choice.Address, PageRole.Index, source, scope => CompareView.Of(scope, choice));
            }
        }

        AddExplorer();
        _pages.Add(new PlannedPage(
            Addresses.Home, PageRole.NotFound, Settings, () => NotFoundView.Of(new PageScope(_site, Addresses.NotFound, _site.Base.Path))));
    }

    private void AddExplorer()
    {
        if (!ExploreIndex.IsPossible(Knowledge))
        {
            return;
        }

        Add(Addresses.Explore, PageRole.Index, Settings, ExploreView.Of);
        foreach (var stage in Knowledge.Of<Stage>(Kind.Stage))
        {
            foreach (var meaning in _site.Explore.Meanings)
            {
                Add(Addresses.ExploreAt(stage, meaning), PageRole.Index, stage.Source.File.Start, scope => ExploreView.Of(scope, stage, meaning));
            }
        }
    }

    private void Add(Address address, PageRole role, SourceSpan source, Func<PageScope, PageView> view, PageRecord? record = null)
        => _pages.Add(new PlannedPage(address, role, source, () => WithContents(view(new PageScope(_site, address) { Record = record })))
        {
            Record = record,
            Anchors = [.. record?.Source.Text.Headings.Select(heading => heading.Id) ?? []],
        });

    /// <summary>The list of contents is made last, from the sections that the page turned out to have.</summary>
    private static PageView WithContents(PageView view) => view with { Frame = view.Frame with { Contents = Theme.PageContents.Of(view) } };

    private void ReportDuplicates(DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, PlannedPage>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in All.Where(page => !first.TryAdd(page.File, page)))
        {
            diagnostics.Add(
                Rules.DuplicateAddress, page.Source, $"the address {page.Address} is also that of {first[page.File].Source.File.DisplayPath}");
        }
    }
}
