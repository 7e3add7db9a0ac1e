// Screen readers choose their voice by it, and translators their dictionary.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Each page names the language of the site.</summary>
internal sealed class LanguageCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        var language = page.Document.DocumentElement.GetAttribute("lang")?.Trim();
        if (string.IsNullOrEmpty(language))
        {
            findings.Add(Rules.WrittenLanguage, page.File, "<html> has no lang");
        }
        else if (!language.Equals(page.Settings.Language, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(
                Rules.WrittenLanguage, page.File, $"<html lang=\"{language}\"> is not the site's language '{page.Settings.Language}'");
        }
    }
}
