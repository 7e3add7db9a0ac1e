// How a source is cited: Vancouver style, after the NLM's "Citing Medicine". What a record lacks leaves no trace of
// punctuation; numbers are the caller's.
using System.Text;
using HoSite.Content.Markdown.Pieces;
using HoSite.Content.Records;
using HoSite.Prose.Citing;
using HoSite.Theme.Models;

namespace HoSite.Prose;

/// <summary>Cites references.</summary>
public static class Vancouver
{
    /// <summary>The citation as plain text, ending with its DOI or address.</summary>
    public static string Text(Reference reference)
    {
        var text = CitationText.Of(reference);
        return Addresses(reference) is [var first, ..]
            ? $"{text} {(first.IsWeb ? $"Available from: {first.Link.Href}" : first.Link.Text)}"
            : text;
    }

    /// <summary>The citation as HTML, with its links: DOI, PubMed, free full text, or else the address.</summary>
    public static Html Html(Reference reference)
    {
        var html = new StringBuilder().AppendText(CitationText.Of(reference));
        foreach (var (link, _, isWeb) in Addresses(reference))
        {
            html.Append(isWeb ? " Available from: " : " ")
                .Append("<a href=\"").AppendAddress(link.Href).Append("\" rel=\"noopener\">").AppendText(link.Text).Append("</a>.");
        }

        return new Html(html.ToString());
    }

    /// <summary>Every place where a source can be read, named by what is there: DOI first, then PubMed, free full text, and its own address.</summary>
    public static IReadOnlyList<Link> Links(Reference reference)
    {
        var links = Addresses(reference).Select(address => address.Link with { Text = address.Place + address.Link.Text }).ToList();
        if (Address(reference) is { } own && !links.Exists(link => link.Href == own.Href)
            && !own.Href.StartsWith("https://doi.org/", StringComparison.OrdinalIgnoreCase))
        {
            links.Add(own);
        }

        return links;
    }

    // Each with what is there, for where the link stands alone.
    private static List<(Link Link, string Place, bool IsWeb)> Addresses(Reference reference)
    {
        var addresses = new List<(Link, string, bool)>(1);
        if (reference.Doi?.Value is { } doi)
        {
            addresses.Add((new Link($"doi:{doi}", $"https://doi.org/{Path(doi)}"), "At the publisher: ", false));
        }

        if (reference.Pmid?.Value is { } pmid)
        {
            addresses.Add((new Link($"PMID {pmid}", $"https://pubmed.ncbi.nlm.nih.gov/{Path(pmid)}/"), "On PubMed: ", false));
        }

        if (reference.Pmcid?.Value is { } pmcid)
        {
            addresses.Add((new Link($"Free full text: {pmcid}", $"https://pmc.ncbi.nlm.nih.gov/articles/{Path(pmcid)}/"), "", false));
        }

        if (addresses.Count == 0 && Address(reference) is { } address)
        {
            addresses.Add((address, "", true));
        }

        return addresses;
    }

    /// <summary>The source's own address, named by what stands behind its scheme.</summary>
    private static Link? Address(Reference reference)
        => reference.Url is { IsAbsoluteUri: true } url && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? new Link(url.AbsoluteUri[(url.Scheme.Length + 3)..].TrimEnd('/'), url.AbsoluteUri)
            : null;

    private static string Path(string id) => string.Join('/', id.Split('/').Select(Uri.EscapeDataString));
}
