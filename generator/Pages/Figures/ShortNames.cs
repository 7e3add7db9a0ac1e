// A figure has little room for words: a claim is named by the first sentence of its plain text.
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages.Figures;

internal static class ShortNames
{
    private const int Longest = 120;

    /// <summary>A claim's link by its first sentence.</summary>
    public static Link Of(Link link, Claim claim)
    {
        var end = claim.Plain.IndexOf(". ", StringComparison.Ordinal);
        return link with { Text = Wording.Cut(end < 0 ? claim.Plain : claim.Plain[..end], Longest) };
    }

    /// <summary>A stage's title without the explanation behind its colon.</summary>
    public static string Of(PageRecord stage) => stage.Title.Split(':')[0];
}
