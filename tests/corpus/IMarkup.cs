// What differs between the two sites inside a page's text; everything else is the same bytes in both.
namespace HoSite.Corpus;

/// <summary>How one generator wants links, sources and blocks to be written.</summary>
internal interface IMarkup
{
    string LinkTo(Link link, Page from, bool ownText);

    string Cite(Reference reference, Page from);

    string Cite(Claim claim, Page from);

    string Card(Claim claim, Page from);

    string Clinical(string text);
}
