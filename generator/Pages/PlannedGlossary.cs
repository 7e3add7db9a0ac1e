// The glossary is drawn last: its entries say which pages use a word, and the pages know that once they are drawn.
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Pages.Views;

namespace HoSite.Pages;

/// <summary>The glossary before it knows its uses.</summary>
public sealed record PlannedGlossary(SiteContext Site, SourceSpan Source)
{
    /// <summary>The page, once the uses are known.</summary>
    /// <param name="uses">Pages whose texts use a term, by the term's slug.</param>
    public PlannedPage With(ILookup<string, PageRecord> uses)
        => new(Addresses.Glossary, PageRole.Index, Source, () => GlossaryView.Of(new PageScope(Site, Addresses.Glossary), uses))
        {
            Anchors = [.. Site.Knowledge.Content.Terms.Select(Addresses.TermFragment).Distinct()],
        };
}
