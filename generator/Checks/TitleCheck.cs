// A title is the page in search results, tabs and bookmarks.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Each page has a title that is neither a stump nor cut off where it is shown. A redirect shows its title to nobody for long.</summary>
internal sealed class TitleCheck : ICheck
{
    private const int Shortest = 10;
    private const int Longest = 110;

    public void OnPage(WrittenPage page, Findings findings)
    {
        if (string.IsNullOrEmpty(page.Title))
        {
            findings.Add(Rules.WrittenTitle, page.File, "no title");
        }
        else if (page.IsFramed && Words.Count(page.Title) is < Shortest or > Longest)
        {
            findings.Add(
                Rules.WrittenTitle,
                page.File,
                $"the title '{Words.Shortened(page.Title, Longest)}' has {Words.Count(page.Title)} characters, not {Shortest} to {Longest}");
        }
    }
}
