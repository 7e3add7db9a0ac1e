// The security policy lets no style act but the stylesheet, so one in a page would silently do nothing.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>No page has a style element or attribute.</summary>
internal sealed class InlineStyleCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var element in page.Named("style"))
        {
            findings.Add(Rules.WrittenInlineStyle, page.File, $"{Outline.Of(element)} stands in the page");
        }

        foreach (var (element, name, _) in page.Attributes)
        {
            if (name == "style")
            {
                findings.Add(Rules.WrittenInlineStyle, page.File, $"{Outline.Of(element)} has a style attribute");
            }
        }
    }
}
