// Files for search engines and hosts: sitemap, robots, and the mark that keeps GitHub Pages from running Jekyll.
using System.Text;
using System.Xml;
using HoSite.Diagnostics;
using HoSite.Pages;

namespace HoSite.Output;

/// <summary>Writes the files that belong to no page.</summary>
public static class SiteFiles
{
    /// <summary>The files of a site.</summary>
    public static IEnumerable<OutputFile> Of(SiteContext site, PagePlan plan)
    {
        var source = site.Knowledge.Content.SettingsFile.Start;
        return
        [
            Data("sitemap.xml", Sitemap(site, plan), source),
            Data("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {site.Base.Url.AbsoluteUri}sitemap.xml\n"), source),
            Data(".nojekyll", [], source),
        ];
    }

    private static OutputFile Data(string path, byte[] bytes, SourceSpan source) => new(path, bytes, OutputRole.Data, source);

    // sitemaps.org protocol 0.9; last-modified is the last editorial check, the only date that content holds.
    private static byte[] Sitemap(SiteContext site, PagePlan plan)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var page in plan.All.Where(page => page.Role is PageRole.Page or PageRole.Index).OrderBy(page => page.Address.Path, StringComparer.Ordinal))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", site.Base.Absolute(page.Address));
                if (page.Record is { } record)
                {
                    xml.WriteElementString("lastmod", Wording.Iso(record.Fields.Checked));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
