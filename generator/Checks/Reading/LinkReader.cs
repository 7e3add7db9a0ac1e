// Which attributes hold addresses, and what a browser does with each: the HTML standard's list.
using System.Buffers;
using AngleSharp.Dom;

namespace HoSite.Checks.Reading;

/// <summary>Finds the addresses in an attribute.</summary>
internal static class LinkReader
{
    private static readonly SearchValues<string> FetchingRelations = SearchValues.Create(
        ["stylesheet", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "icon", "manifest", "apple-touch-startup-image"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Calls <paramref name="found"/> for each address.</summary>
    public static void Read(IElement element, IAttr attribute, Action<IElement, string, LinkUse> found)
    {
        switch (attribute.LocalName)
        {
            case "href":
                ReadHref(element, attribute.Value, found);
                break;
            case "src" or "poster" or "background":
            case "data" when element.LocalName == "object":
                found(element, attribute.Value, LinkUse.Fetch);
                break;
            case "srcset" or "imagesrcset":
                ReadSourceSet(element, attribute.Value, found);
                break;
            case "action" when element.LocalName == "form":
            case "formaction":
                found(element, attribute.Value, LinkUse.Submit);
                break;
            case "ping":
                foreach (var address in attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    found(element, address, LinkUse.Fetch);
                }

                break;
            case "content" when element.LocalName == "meta" && IsSocialAddress(element):
                found(element, attribute.Value, LinkUse.Mention);
                break;
        }
    }

    private static void ReadHref(IElement element, string href, Action<IElement, string, LinkUse> found)
    {
        switch (element.LocalName)
        {
            case "a" or "area":
                found(element, href, LinkUse.Navigate);
                break;
            case "base":
                break;
            case "link":
                var relation = element.GetAttribute("rel") ?? "";
                if (!relation.Contains("canonical", StringComparison.OrdinalIgnoreCase))
                {
                    found(element, href, relation.AsSpan().ContainsAny(FetchingRelations) ? LinkUse.Fetch : LinkUse.Mention);
                }

                break;
            default:
                found(element, href, LinkUse.Fetch);
                break;
        }
    }

    private static void ReadSourceSet(IElement element, string value, Action<IElement, string, LinkUse> found)
    {
        var rest = value.AsSpan();
        while (rest.TrimStart(" \t\r\n\f,") is { Length: > 0 } candidate)
        {
            var end = candidate.IndexOfAny(" \t\r\n\f");
            var address = end < 0 ? candidate : candidate[..end];
            found(element, address.TrimEnd(',').ToString(), LinkUse.Fetch);
            rest = candidate[address.Length..];
            if (!address.EndsWith(","))
            {
                // Descriptors such as "2x" reach to the next comma.
                var comma = rest.IndexOf(',');
                rest = comma < 0 ? "" : rest[comma..];
            }
        }
    }

    private static bool IsSocialAddress(IElement meta)
        => (meta.GetAttribute("property") ?? meta.GetAttribute("name")) is "og:url" or "og:image" or "twitter:image";
}
