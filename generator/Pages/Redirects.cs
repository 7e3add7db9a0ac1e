// Addresses that have moved: pages that lead on, and fragments whose old anchor is kept on the page.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>The redirects of a site, resolved.</summary>
public sealed class Redirects
{
    private readonly Dictionary<SiteAddress, (SiteAddress To, Redirect Written)> _moves = [];
    private readonly AddressBook _book;
    private readonly DiagnosticBag _diagnostics;

    private Redirects(AddressBook book, DiagnosticBag diagnostics)
    {
        _book = book;
        _diagnostics = diagnostics;
    }

    /// <summary>Old addresses of pages and where each leads in the end.</summary>
    public IReadOnlyList<MovedPage> Pages { get; private set; } = [];

    /// <summary>Old anchors by the page on which they are kept, with the anchor each leads to on that page or another.</summary>
    public ILookup<Address, MovedAnchor> Anchors { get; private set; } = Enumerable.Empty<MovedAnchor>().ToLookup(moved => moved.On);

    /// <summary>Resolves what an author wrote and reports what leads nowhere, in circles or from a page that exists.</summary>
    public static Redirects Of(IReadOnlyList<Redirect> written, AddressBook book, DiagnosticBag diagnostics)
    {
        var redirects = new Redirects(book, diagnostics);
        foreach (var redirect in written)
        {
            redirects.Read(redirect);
        }

        redirects.Resolve();
        return redirects;
    }

    /// <summary>The parts of a page that have moved.</summary>
    public IReadOnlyList<MovedPart> Moved(PlannedPage page, AddressBook book)
        => [.. Anchors[page.Address].Select(anchor => new MovedPart(anchor.Old, new Link(Title(anchor.To, book), Href(page.Address, anchor.To))))];

    /// <summary>Whether an old address leads on.</summary>
    public bool Covers(SiteAddress old)
        => _moves.ContainsKey(old) || (old.Fragment is not null && _moves.ContainsKey(old with { Fragment = null }));

    private static string Title(SiteAddress to, AddressBook book)
    {
        var record = book.Page(to.Address)?.Record;
        return record?.Source.Text.Headings.FirstOrDefault(heading => heading.Id == to.Fragment)?.Text ?? record?.Title ?? to.ToString();
    }

    private static string Href(Address from, SiteAddress to)
    {
        var page = to.Address == from && to.Fragment is not null ? "" : from.ToRoot() + to.Address.Path;
        return to.Fragment is null ? (page.Length == 0 ? "./" : page) : $"{page}#{to.Fragment}";
    }

    private void Read(Redirect redirect)
    {
        if (Parse(redirect.From) is not { } from || Parse(redirect.To) is not { } to)
        {
            return;
        }

        if (from.Fragment is null ? _book.Has(from.Address) : _book.Has(from))
        {
            _diagnostics.Add(Rules.RedirectSource, redirect.From.Span, $"{from} exists");
        }
        else if (!_moves.TryAdd(from, (to, redirect)))
        {
            _diagnostics.Add(Rules.DuplicateId, redirect.From.Span, $"{from} is redirected twice");
        }
    }

    private SiteAddress? Parse(Located<string> written)
    {
        if (SiteAddress.TryParse(written.Value, out var address))
        {
            return address;
        }

        _diagnostics.Add(Rules.InvalidSiteAddress, written.Span, $"'{written.Value}' is not an address of this site");
        return null;
    }

    private void Resolve()
    {
        var pages = new List<MovedPage>();
        var anchors = new List<MovedAnchor>();
        foreach (var (from, (_, written)) in _moves)
        {
            if (End(from, written) is not { } end)
            {
                continue;
            }

            if (from.Fragment is null)
            {
                pages.Add(new MovedPage(from.Address, end, written));
            }
            else if (_book.Has(from.Address))
            {
                anchors.Add(new MovedAnchor(from.Address, from.Fragment, end));
            }
        }

        Pages = [.. pages.OrderBy(page => page.From.Path, StringComparer.Ordinal)];
        Anchors = anchors.OrderBy(anchor => anchor.Old, StringComparer.Ordinal).ToLookup(anchor => anchor.On);
    }

    private SiteAddress? End(SiteAddress from, Redirect written)
    {
        var seen = new HashSet<SiteAddress> { from };
        var end = _moves[from].To;
        while (_moves.TryGetValue(end, out var next))
        {
            if (!seen.Add(end))
            {
                // Every address of the loop, and those that lead into it, come by here; the first by name speaks for all.
                if (end == from && seen.MinBy(address => address.ToString(), StringComparer.Ordinal) == from)
                {
                    _diagnostics.Add(Rules.RedirectLoop, written.To.Span, $"{from} leads back to itself");
                }

                return null;
            }

            end = next.To;
        }

        if (_book.Has(end))
        {
            return end;
        }

        if (_book.IsUnreadable(end.Address))
        {
            return null;
        }

        _diagnostics.Add(
            Rules.RedirectTarget, written.To.Span, $"there is no {end}", null, _book.NearestTo(end));
        return null;
    }
}
