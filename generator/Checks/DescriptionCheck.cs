// The description is what a search result says under the title.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Each page has a description of sensible length. Nobody finds a redirect by one.</summary>
internal sealed class DescriptionCheck : ICheck
{
    private const int Shortest = 25;
    private const int Longest = 200;

    public void OnPage(WrittenPage page, Findings findings)
    {
        if (!page.IsFramed)
        {
            return;
        }

        if (string.IsNullOrEmpty(page.Description))
        {
            findings.Add(Rules.WrittenDescription, page.File, "no description");
        }
        else if (Words.Count(page.Description) is < Shortest or > Longest)
        {
            findings.Add(
                Rules.WrittenDescription,
                page.File,
                $"the description '{Words.Shortened(page.Description, 60)}' has {Words.Count(page.Description)} characters, not {Shortest} to {Longest}");
        }
    }
}
