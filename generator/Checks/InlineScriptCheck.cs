// The security policy lets no script run but script files; what is in a page would be an attack or a mistake.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>No page has a script of its own, an event handler or a javascript: link. Data for search engines is not a script.</summary>
internal sealed class InlineScriptCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var element in page.Named("script"))
        {
            if (!element.HasAttribute("src")
                && !element.HasAttribute("href")
                && !"application/ld+json".Equals(element.GetAttribute("type")?.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                findings.Add(Rules.WrittenInlineScript, page.File, $"{Outline.Of(element)} has no src");
            }
        }

        foreach (var (element, name, _) in page.Attributes)
        {
            if (IsEventHandler(name))
            {
                findings.Add(Rules.WrittenInlineScript, page.File, $"{Outline.Of(element)} has an event handler, {name}");
            }
        }

        foreach (var link in page.Links)
        {
            if (link.Link is { Kind: LinkKind.Scheme, Path: "javascript" or "vbscript" })
            {
                findings.Add(Rules.WrittenInlineScript, page.File, $"{Outline.Of(link.Element)} is a script");
            }
        }
    }

    private static bool IsEventHandler(string name)
        => name.Length > 2 && name.StartsWith("on", StringComparison.Ordinal) && name.All(char.IsAsciiLetterLower);
}
