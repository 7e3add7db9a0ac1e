// The same with nothing but ordinary links and quotations: Hugo gets the cheapest form of each,
// with addresses already written out, so that the comparison never charges it for looking them up.
namespace HoSite.Corpus;

/// <summary>Markdown as Hugo reads it.</summary>
internal sealed class HugoMarkup : IMarkup
{
    public string LinkTo(Link link, Page from, bool ownText) =>
        $"[{link.Text}]({Up(from)}{link.Target.Kind.Folder}/{link.Target.Slug}/{link.Fragment})";

    public string Cite(Reference reference, Page from) =>
        $"[({reference.Families[0]} {reference.Year})]({Up(from)}references/{reference.Id}/)";

    public string Cite(Claim claim, Page from) => $"[({claim.Sureness})]({Up(from)}claims/{claim.Id}/)";

    public string Card(Claim claim, Page from) => $"> **{claim.Plain}** {claim.Statement} {Cite(claim, from)}";

    public string Clinical(string text) => $"**For clinicians.** {text}";

    private static string Up(Page from) => from.Kind == Kind.Home ? "" : "../../";
}
