// Pages that stand on one page share its anchors: here each page's own become unlike those of the others, and links
// between them stay on the page.
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>Rewrites the HTML of pages that are drawn one after the other.</summary>
/// <param name="slugs">Slugs of the pages, by the address that leads to each from here.</param>
internal sealed partial class PrintedMarkup(IReadOnlyDictionary<string, string> slugs)
{
    // Attributes that hold the ids of other elements, parted by spaces.
    private static readonly FrozenSet<string> IdLists = FrozenSet.Create(
        StringComparer.Ordinal,
        "id", "for", "list", "headers", "popovertarget", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "aria-owns");

    private static readonly FrozenSet<string> Landmarks = FrozenSet.Create(StringComparer.Ordinal, "section", "nav", "aside", "form");

    /// <summary>An anchor of one of the pages; a slug holds no full stop, so no two are alike.</summary>
    public static string Anchor(string slug, string id) => $"{slug}.{id}";

    /// <summary>A page's body below a second-level heading.</summary>
    /// <param name="slug">The page.</param>
    /// <param name="heading">Its heading, which tells its landmarks from those of the others.</param>
    /// <param name="body">Its HTML, as the theme draws it: attributes stand in double quotes.</param>
    public Html Of(string slug, string heading, Html body)
    {
        var encoded = System.Net.WebUtility.HtmlEncode(heading);
        return new Html(Tag().Replace(body.Value ?? "", tag =>
        {
            var name = tag.Groups["name"].Value;
            var attributes = Attribute().Replace(
                tag.Groups["attributes"].Value, attribute => Attributed(slug, encoded, name, attribute.Groups["name"].Value, attribute.Groups["value"].Value));
            return $"<{tag.Groups["end"].Value}{Lowered(name)}{attributes}>";
        }));
    }

    // The page's own heading is of the second level, so what was of the second is of the third.
    private static string Lowered(string name) => name is ['h', >= '2' and <= '5'] ? $"h{(char)(name[1] + 1)}" : name;

    private string Attributed(string slug, string heading, string element, string name, string value)
    {
        var changed = name switch
        {
            "href" => Href(slug, value),
            "aria-label" when Landmarks.Contains(element) => $"{value}: {heading}",
            "aria-labelledby" when Landmarks.Contains(element) => $"{Ids(slug, value)} {Anchor(slug, SectionIds.Main)}",
            _ when IdLists.Contains(name) => Ids(slug, value),
            _ when value.StartsWith("url(#", StringComparison.Ordinal) => $"url(#{slug}.{value["url(#".Length..]}",
            _ => value,
        };
        return $" {name}=\"{changed}\"";
    }

    private static string Ids(string slug, string value) => string.Join(' ', value.Split(' ').Select(id => Anchor(slug, id)));

    private string Href(string slug, string value)
    {
        var mark = value.IndexOf('#', StringComparison.Ordinal);
        var path = mark < 0 ? value : value[..mark];
        var target = path.Length == 0 ? slug : slugs.GetValueOrDefault(path);
        return target is null ? value : $"#{Anchor(target, mark < 0 ? SectionIds.Main : value[(mark + 1)..])}";
    }

    [GeneratedRegex("""<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9]*)(?<attributes>(?:[^">]|"[^"]*")*)>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex("""\s(?<name>[A-Za-z:-]+)="(?<value>[^"]*)"(?=\s|/|$)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();
}
