// One rule of the written site. A check has no state: the same instance sees all pages, on several threads.
using HoSite.Checks.Reading;

namespace HoSite.Checks;

/// <summary>Looks at one page at a time, at the whole site afterwards, or both.</summary>
internal interface ICheck
{
    /// <summary>Looks at a page while its document is there; in parallel, in any order.</summary>
    void OnPage(WrittenPage page, Findings findings)
    {
    }

    /// <summary>Looks at what is kept of all pages, once, at the end.</summary>
    void OnSite(WrittenSite site, Findings findings)
    {
    }
}
