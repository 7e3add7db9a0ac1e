// Reads a sitemap, or a list of sitemaps: large sites need several.
using System.Xml;
using HoSite.Output;

namespace HoSite.Checks.Reading;

/// <summary>Finds the addresses in sitemaps.</summary>
internal static class Sitemaps
{
    /// <summary>The addresses that a sitemap and those it lists hold, or null with what is wrong.</summary>
    public static IReadOnlyList<string>? Read(WrittenSite site, OutputFile sitemap, out string fault)
    {
        fault = "";
        var addresses = new List<string>();
        try
        {
            if (!ReadLocations(sitemap, addresses))
            {
                return addresses;
            }

            var parts = addresses.ToArray();
            addresses.Clear();
            foreach (var address in parts)
            {
                if (LinkResolver.Resolve(sitemap, address, site.Settings) is not { Kind: LinkKind.Internal } link
                    || site.Site.Find(link.Path) is not { } part)
                {
                    fault = $"'{address}' is listed as a sitemap, but the site does not have it";
                    return null;
                }

                ReadLocations(part, addresses);
            }

            return addresses;
        }
        catch (XmlException cause)
        {
            fault = $"the sitemap cannot be read: {cause.Message.TrimEnd('.')}";
            return null;
        }
    }

    /// <summary>Adds the locations of a file and says whether they are sitemaps themselves.</summary>
    private static bool ReadLocations(OutputFile file, List<string> addresses)
    {
        using var reader = XmlReader.Create(new MemoryStream(file.Bytes.ToArray(), writable: false));
        reader.MoveToContent();
        var isList = reader.LocalName == "sitemapindex";
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "loc")
            {
                addresses.Add(reader.ReadElementContentAsString().Trim());
            }
            else
            {
                reader.Read();
            }
        }

        return isList;
    }
}
