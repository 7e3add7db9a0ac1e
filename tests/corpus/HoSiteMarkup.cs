// The forms of the content contract: checked links, citations, claims, cards and the clinicians' layer.
namespace HoSite.Corpus;

/// <summary>Markdown as HoSite reads it.</summary>
internal sealed class HoSiteMarkup : IMarkup
{
    public string LinkTo(Link link, Page from, bool ownText) =>
        $"[{(ownText || link.Section is not null ? link.Text : "")}]({PathTo(link.Target, from)}{link.Fragment})";

    public string Cite(Reference reference, Page from) => $"[@{reference.Id}]";

    public string Cite(Claim claim, Page from) => $"[claim:{claim.Id}]";

    public string Card(Claim claim, Page from) => $":::claim {claim.Id}";

    public string Clinical(string text) => $":::clinical\n{text}\n:::";

    private static string PathTo(Page target, Page from)
    {
        if (from.Kind == Kind.Home)
        {
            return target.Path;
        }

        return target.Kind == from.Kind ? target.Slug + ".md" : "../" + target.Path;
    }
}
