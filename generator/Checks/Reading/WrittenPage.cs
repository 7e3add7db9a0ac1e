// A page as a browser has it, taken apart once for all checks. It lives only while they look at it.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HoSite.Output;

namespace HoSite.Checks.Reading;

/// <summary>A parsed page with its elements, attributes, ids and links in flat lists.</summary>
internal sealed class WrittenPage
{
    private const int BytesPerAttribute = 32;

    private readonly Dictionary<string, List<IElement>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IElement> _byId = new(StringComparer.Ordinal);
    private readonly List<IElement> _repeatedIds = [];
    private readonly List<IElement> _headings = [];
    private readonly List<PageAttribute> _attributes;
    private readonly List<PageLink> _links = new(64);
    private readonly Action<IElement, string, LinkUse> _addLink;
    private readonly Func<string, OutputFile?> _find;

    internal WrittenPage(OutputFile file, IHtmlDocument document, CheckSettings settings, Func<string, OutputFile?> find)
    {
        (File, Document, Settings, _find) = (file, document, settings, find);
        _attributes = new List<PageAttribute>(file.Bytes.Length / BytesPerAttribute);
        _addLink = (element, href, use) => _links.Add(Resolve(element, href, use));
        Visit(document);
        ReadHead();
    }

    /// <summary>The file.</summary>
    public OutputFile File { get; }

    /// <summary>The parsed document.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>Settings of this run.</summary>
    public CheckSettings Settings { get; }

    /// <summary>Whether the page is drawn in the frame: neither a redirect nor anything smaller.</summary>
    public bool IsFramed => File.Role != OutputRole.Redirect;

    /// <summary>Whether the page can be found: a page or index page, not the one for missing addresses.</summary>
    public bool IsListed => File.Role is OutputRole.Page or OutputRole.Index or OutputRole.Print;

    /// <summary>All attributes of all elements, in document order.</summary>
    public IReadOnlyList<PageAttribute> Attributes => _attributes;

    /// <summary>All links, in document order; neither canonical addresses nor refreshes.</summary>
    public IReadOnlyList<PageLink> Links => _links;

    /// <summary>All headings that are not hidden, in document order.</summary>
    public IReadOnlyList<IElement> Headings => _headings;

    /// <summary>Elements whose id an earlier element has.</summary>
    public IReadOnlyList<IElement> RepeatedIds => _repeatedIds;

    /// <summary>All ids.</summary>
    public IReadOnlyCollection<string> Ids => _byId.Keys;

    /// <summary>Content of the title with single spaces, or null without a title.</summary>
    public string? Title { get; private set; }

    /// <summary>Content of the description with single spaces, or null without one.</summary>
    public string? Description { get; private set; }

    /// <summary>Whether robots are asked to leave the page out.</summary>
    public bool IsNoIndex { get; private set; }

    /// <summary>The refreshes: elements with what they say, null where that cannot be read.</summary>
    public IReadOnlyList<(IElement Element, PageRefresh? Refresh)> Refreshes { get; private set; } = [];

    /// <summary>Elements of a local name, of any namespace, in document order.</summary>
    public IReadOnlyList<IElement> Named(string localName) => _byName.TryGetValue(localName, out var elements) ? elements : [];

    /// <summary>The first element with an id, or null.</summary>
    public IElement? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether the site has a file.</summary>
    public bool HasFile(string path) => _find(path) is not null;

    /// <summary>Resolves an address that stands on this page.</summary>
    public PageLink Resolve(IElement element, string href, LinkUse use)
    {
        var link = LinkResolver.Resolve(File, href, Settings);
        return new PageLink(element, href, use, link, link.Kind == LinkKind.Internal ? _find(link.Path) : null);
    }

    // A stack of our own: nesting is the content's choice.
    private void Visit(IDocument document)
    {
        var open = new Stack<(INodeList Nodes, int Next)>();
        open.Push((document.ChildNodes, 0));
        while (open.TryPop(out var level))
        {
            if (level.Next == level.Nodes.Length)
            {
                continue;
            }

            open.Push((level.Nodes, level.Next + 1));
            if (level.Nodes[level.Next] is IElement element)
            {
                Take(element);
                open.Push((element.ChildNodes, 0));
            }
        }
    }

    private void Take(IElement element)
    {
        if (!_byName.TryGetValue(element.LocalName, out var alike))
        {
            _byName.Add(element.LocalName, alike = []);
        }

        alike.Add(element);
        if (Reading.Headings.IsHeading(element) && !AccessibleName.IsHidden(element))
        {
            _headings.Add(element);
        }

        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            _attributes.Add(new PageAttribute(element, attribute.Name, attribute.Value));
            if (attribute.Name == "id" && attribute.Value.Length > 0 && !_byId.TryAdd(attribute.Value, element))
            {
                _repeatedIds.Add(element);
            }

            LinkReader.Read(element, attribute, _addLink);
        }
    }

    private void ReadHead()
    {
        Title = Named("title").FirstOrDefault(title => title is IHtmlTitleElement) is { } title
            ? Words.SingleSpaced(title.TextContent)
            : null;
        var refreshes = new List<(IElement, PageRefresh?)>();
        foreach (var meta in Named("meta"))
        {
            var content = meta.GetAttribute("content") ?? "";
            switch (meta.GetAttribute("name")?.ToLowerInvariant())
            {
                case "description":
                    Description ??= Words.SingleSpaced(content);
                    break;
                case "robots":
                    IsNoIndex |= content.Contains("noindex", StringComparison.OrdinalIgnoreCase)
                        || content.Trim().Equals("none", StringComparison.OrdinalIgnoreCase);
                    break;
            }

            if ("refresh".Equals(meta.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase))
            {
                refreshes.Add((meta, PageRefresh.Parse(content)));
            }
        }

        Refreshes = refreshes;
    }
}
