// A new window breaks the way back, and many readers do not notice that it opened.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>No link or form opens a new window.</summary>
internal sealed class NewWindowCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var (element, name, value) in page.Attributes)
        {
            if (name is "target" or "formtarget" && value.Equals("_blank", StringComparison.OrdinalIgnoreCase))
            {
                findings.Add(Rules.WrittenNewWindow, page.File, $"{Outline.Of(element)} opens a new window");
            }
        }
    }
}
