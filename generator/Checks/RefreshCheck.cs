// Pages that move by themselves take the reader by surprise; a redirect is not read, so it may.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Only a redirect refreshes, once, at once, to a page of the site.</summary>
internal sealed class RefreshCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        if (page.IsFramed)
        {
            foreach (var (element, _) in page.Refreshes)
            {
                findings.Add(Rules.WrittenRefresh, page.File, $"{Outline.Of(element)} moves a page that is no redirect");
            }
        }
        else if (FaultOf(page) is { } fault)
        {
            findings.Add(Rules.WrittenRefresh, page.File, fault);
        }
    }

    private static string? FaultOf(WrittenPage page)
    {
        if (page.Refreshes.Count != 1)
        {
            return page.Refreshes.Count == 0 ? "the redirect leads nowhere" : $"the redirect has {page.Refreshes.Count} refreshes";
        }

        var (element, refresh) = page.Refreshes[0];
        if (refresh is null || refresh.Address.Length == 0)
        {
            return $"{Outline.Of(element)} names no address";
        }

        if (refresh.Seconds > 0)
        {
            return $"{Outline.Of(element)} waits {refresh.Seconds} seconds";
        }

        var target = page.Resolve(element, refresh.Address, LinkUse.Navigate).Target;
        return target is null || target == page.File
            ? $"{Outline.Of(element)} leads to nothing that the site has"
            : null;
    }
}
