// A link to a heading that is gone opens the right page at the wrong place, and nobody notices.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Every fragment of a link names a place on its page.</summary>
internal sealed class LinkFragmentCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        HashSet<string>? names = null;
        foreach (var link in page.Links)
        {
            if (link.Target == page.File
                && link.Link.Fragment is { Length: > 0 } fragment
                && !Fragments.LeadSomewhere(fragment, id => page.ById(id) is not null || (names ??= [.. Fragments.NamesOf(page)]).Contains(id)))
            {
                findings.Add(
                    Rules.WrittenLinkFragment,
                    page.File,
                    $"{Outline.Of(link.Element)} leads to '#{fragment}', which the page does not have");
            }
        }
    }

    public void OnSite(WrittenSite site, Findings findings)
    {
        foreach (var page in site.Pages)
        {
            WrittenPage? reopened = null;
            foreach (var link in page.FragmentLinks)
            {
                if (site.Find(link.Path)!.HasAnchor(link.Fragment))
                {
                    continue;
                }

                reopened ??= site.Reopen(page);
                var shown = reopened.Attributes.FirstOrDefault(attribute => attribute.Value == link.Href).Element;
                var outline = shown is null ? $"the refresh to '{link.Href}'" : Outline.Of(shown);
                findings.Add(
                    Rules.WrittenLinkFragment,
                    page.File,
                    $"{outline} leads to '#{link.Fragment}', which '{SiteAddress.Of(link.Path)}' does not have");
            }
        }
    }
}
