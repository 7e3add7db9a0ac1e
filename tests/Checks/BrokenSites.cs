// For every rule of the written site, the smallest things that break it, and nothing else.
using HoSite.Output;

namespace HoSite.Tests.Checks;

/// <summary>Sites that are wrong in one place.</summary>
internal static class BrokenSites
{
    private const string Form = "<form action=\"../\"><label for=\"q\">Search</label><input id=\"q\" name=\"q\"></form>";
    private const string Table = "<table><caption>Doses</caption><tr><th scope=\"col\">Dose</th></tr><tr><td>1</td></tr></table>";

    /// <summary>Rule, what is wrong, and the change that makes it so.</summary>
    public static IReadOnlyList<(string Rule, string What, Action<DraftSite> Break)> All { get; } =
    [
        ("HOS601", "link to a missing page", site => site.Append("<a href=\"../gamma/\">Gamma</a>")),
        ("HOS601", "page link without its slash", site => site.Append("<a href=\"../beta\">Beta</a>")),
        ("HOS601", "missing image", site => site.Append("<img src=\"../assets/none.svg\" alt=\"A mark\">")),
        ("HOS601", "missing second source of an image", site => site.Append(
            "<img src=\"../assets/mark.svg\" srcset=\"../assets/mark.svg 1x,../assets/big.svg 2x\" alt=\"A mark\">")),
        ("HOS601", "other case than the file's", site => site.Append("<a href=\"../Beta/\">Beta</a>")),
        ("HOS601", "missing page on the page for missing addresses", site => site.Append("<a href=\"/kb/gamma/\">Gamma</a>", "404.html")),
        ("HOS601", "own absolute address of a missing page", site => site.Append("<a href=\"https://example.org/kb/gamma/\">Gamma</a>")),
        ("HOS601", "missing file in a stylesheet", site => site.Put("assets/site.css", "a { background: url(none.png) }", OutputRole.Asset)),
        ("HOS602", "missing place on another page", site => site.Append("<a href=\"../beta/#benefits\">Benefits</a>")),
        ("HOS602", "missing place on the same page", site => site.Append("<a href=\"#benefits\">Benefits</a>")),
        ("HOS602", "place in other case", site => site.Append("<a href=\"#Signs\">Signs</a>")),
        ("HOS602", "redirect to a missing place", site => site.Replace("url=../alpha/", "url=../alpha/#gone", "old/index.html")),
        ("HOS602", "graphic that uses a missing part", site => site.Append("<svg aria-hidden=\"true\"><use href=\"#part\"/></svg>")),
        ("HOS603", "link that climbs above the home page", site => site.Append("<a href=\"../../kb/beta/\">Beta</a>")),
        ("HOS603", "link from the host's root", site => site.Append("<a href=\"/kb/beta/\">Beta</a>")),
        ("HOS603", "relative link on the page for missing addresses", site => site.Append("<a href=\"beta/\">Beta</a>", "404.html")),
        ("HOS603", "link outside the base path on the page for missing addresses", site => site.Append("<a href=\"/beta/\">Beta</a>", "404.html")),
        ("HOS603", "base element", site => site.Replace("<meta charset", "<base href=\"./\"><meta charset")),
        ("HOS603", "stylesheet that climbs out", site => site.Put("assets/site.css", "@import \"../../other.css\";", OutputRole.Asset)),
        ("HOS604", "id that stands twice", site => site.Append("<p id=\"signs\">Again</p>")),
        ("HOS605", "no main heading", site => site.Replace("<h1>Alpha stage</h1>", "<p>Alpha stage</p>")),
        ("HOS605", "two main headings", site => site.Append("<h1>Again</h1>")),
        ("HOS606", "skipped level", site => site.Append("<h4>Deep</h4>")),
        ("HOS606", "skipped level by role", site => site.Append("<p role=\"heading\" aria-level=\"4\">Deep</p>")),
        ("HOS607", "no language", site => site.Replace("<html lang=\"en-GB\">", "<html>")),
        ("HOS607", "another language", site => site.Replace("<html lang=\"en-GB\">", "<html lang=\"de\">")),
        ("HOS608", "no title", site => site.Replace("<title>Alpha stage · Examplitis</title>", "")),
        ("HOS608", "title that is too short", site => site.Replace("<title>Alpha stage · Examplitis</title>", "<title>Alpha</title>")),
        ("HOS608", "title that is too long", site => site.Replace("<title>", "<title>" + new string('x', 100))),
        ("HOS609", "title of another page", site => site.Replace("<title>Alpha stage", "<title>Beta tablets")),
        ("HOS610", "no description", site => site.Replace("name=\"description\"", "name=\"summary\"")),
        ("HOS610", "description that is too short", site => site.Replace("What is known of Alpha stage, in one plain sentence.", "Short.")),
        ("HOS610", "description that is too long", site => site.Replace("What is known", "What is known " + new string('x', 200))),
        ("HOS611", "description of another page", site => site.Replace("known of Alpha stage", "known of Beta tablets")),
        ("HOS612", "image without alt", site => site.Append("<img src=\"../assets/mark.svg\">")),
        ("HOS612", "empty alt without a word on why", site => site.Append("<img src=\"../assets/mark.svg\" alt=\"\">")),
        ("HOS613", "graphic without a name", site => site.Append("<svg role=\"img\"><path d=\"M0 0\"/></svg>")),
        ("HOS614", "table without header cells", site => site.Append(Table.Replace("th scope=\"col\"", "td").Replace("</th>", "</td>"))),
        ("HOS614", "header cell without scope", site => site.Append(Table.Replace(" scope=\"col\"", ""))),
        ("HOS615", "table without a caption", site => site.Append(Table.Replace("<caption>Doses</caption>", ""))),
        ("HOS615", "empty caption", site => site.Append(Table.Replace("Doses", " "))),
        ("HOS616", "style attribute", site => site.Append("<p style=\"color: red\">Red</p>")),
        ("HOS616", "style element", site => site.Replace("</head>", "<style>p { color: red }</style></head>")),
        ("HOS617", "script element", site => site.Append("<script>alert(1)</script>")),
        ("HOS617", "event handler", site => site.Append("<p onclick=\"go()\">Go</p>")),
        ("HOS617", "script as a link", site => site.Append("<a href=\" java\nscript:go()\">Go</a>")),
        ("HOS618", "image from elsewhere", site => site.Append("<img src=\"https://example.com/a.png\" alt=\"A\">")),
        ("HOS618", "image from elsewhere without a scheme", site => site.Append("<img src=\"//example.com/a.png\" alt=\"A\">")),
        ("HOS618", "second source from elsewhere", site => site.Append(
            "<img src=\"../assets/mark.svg\" srcset=\"../assets/mark.svg, https://example.com/a.png 2x\" alt=\"A\">")),
        ("HOS618", "stylesheet from elsewhere", site => site.Replace("</head>", "<link rel=\"stylesheet\" href=\"https://example.com/a.css\"></head>")),
        ("HOS618", "connection to elsewhere", site => site.Replace("</head>", "<link rel=\"preconnect\" href=\"https://example.com\"></head>")),
        ("HOS618", "script from elsewhere", site => site.Append("<script src=\"https://example.com/a.js\"></script>")),
        ("HOS618", "frame from elsewhere", site => site.Append("<iframe src=\"https://example.com/\" title=\"A\"></iframe>")),
        ("HOS618", "object from elsewhere", site => site.Append("<object data=\"https://example.com/a.pdf\"></object>")),
        ("HOS618", "form sent elsewhere", site => site.Append(Form.Replace("../", "https://example.com/"))),
        ("HOS618", "own file by its absolute address", site => site.Append("<img src=\"https://example.org/kb/assets/mark.svg\" alt=\"A\">")),
        ("HOS618", "graphic from elsewhere", site => site.Append("<svg aria-hidden=\"true\"><image xlink:href=\"https://example.com/a.png\"/></svg>")),
        ("HOS618", "picture from elsewhere in a stylesheet", site => site.Put(
            "assets/site.css", "a { background: url( 'https://example.com/a.png' ) }", OutputRole.Asset)),
        ("HOS618", "import from elsewhere in a stylesheet", site => site.Put("assets/site.css", "@import '//example.com/a.css';", OutputRole.Asset)),
        ("HOS619", "canonical address of another page", site => site.Replace("/kb/alpha/\">", "/kb/beta/\">")),
        ("HOS619", "canonical address under another base", site => site.Replace("https://example.org/kb/alpha/", "https://example.com/alpha/")),
        ("HOS619", "no canonical address", site => site.Replace("rel=\"canonical\"", "rel=\"self\"")),
        ("HOS619", "redirect whose canonical address is its own", site => site.Replace("/kb/alpha/\">", "/kb/old/\">", "old/index.html")),
        ("HOS620", "page too heavy", site => site.Append("<p>" + Incompressible(60_000) + "</p>")),
        ("HOS621", "page that nothing links to", site => site.Page("gamma/index.html", "Gamma rays", "<p><a href=\"../\">Home</a></p>")),
        ("HOS621", "no home page", site => site.Without("index.html").Replace("href=\"../\"", "href=\"../alpha/\"", "beta/index.html")
            .Replace("href=\"/kb/\"", "href=\"/kb/alpha/\"", "404.html")),
        ("HOS622", "no main part", site => site.Replace("<main id=\"main\">", "<div>").Replace("</main>", "</div>")),
        ("HOS622", "two main parts", site => site.Append("<div role=\"main\"></div>")),
        ("HOS623", "one of two navigations without a label", site => site.Append(
            "<nav aria-label=\"Path\"><a href=\"../\">Home</a></nav><nav><a href=\"../beta/\">Beta</a></nav>")),
        ("HOS624", "field without a label", site => site.Append("<input name=\"q\" placeholder=\"Search\">")),
        ("HOS624", "label without text", site => site.Append("<label for=\"a\"> </label><select id=\"a\"><option>1</option></select>")),
        ("HOS625", "link without a name", site => site.Append("<a href=\"../\"><svg aria-hidden=\"true\"></svg></a>")),
        ("HOS625", "link whose name is hidden", site => site.Append("<a href=\"../\"><span aria-hidden=\"true\">Home</span></a>")),
        ("HOS625", "button without a name", site => site.Append("<button type=\"button\"></button>")),
        ("HOS626", "link that opens a window", site => site.Append("<a href=\"../\" target=\"_BLANK\">Home</a>")),
        ("HOS627", "name from a missing id", site => site.Append("<section aria-labelledby=\"signs gone\"></section>")),
        ("HOS627", "description from a missing id", site => site.Append("<p aria-describedby=\"gone\">Text</p>")),
        ("HOS627", "label for a missing field", site => site.Append("<label for=\"gone\">Search</label>")),
        ("HOS628", "page that moves by itself", site => site.Replace("</head>", "<meta http-equiv=\"Refresh\" content=\"30\"></head>")),
        ("HOS628", "redirect that leads nowhere", site => site.Replace("http-equiv=\"refresh\" content=\"0; url=../alpha/\"", "name=\"x\"", "old/index.html")),
        ("HOS628", "redirect that waits", site => site.Replace("content=\"0;", "content=\"5;", "old/index.html")),
        ("HOS628", "redirect to a missing page", site => site.Replace("url=../alpha/", "url=../gone/", "old/index.html")),
        ("HOS628", "redirect to another site", site => site.Replace("url=../alpha/", "url=https://example.com/", "old/index.html")),
        ("HOS629", "upper-case address", site => site.Put("data/Claims.json", "{}", OutputRole.Data)),
        ("HOS629", "two addresses that differ by case", site => site.Put("data/Claims.json", "{}", OutputRole.Data).Put("data/claims.json", "{}", OutputRole.Data)),
        ("HOS629", "address with a space", site => site.Put("data/all claims.json", "{}", OutputRole.Data)),
        ("HOS630", "sitemap that cannot be read", site => site.Put("sitemap.xml", "<urlset>", OutputRole.Data)),
        ("HOS630", "page that is not in the sitemap", site => site.Put(
            "sitemap.xml", site.Sitemap().Replace("<url><loc>https://example.org/kb/alpha/</loc></url>", ""), OutputRole.Data)),
        ("HOS630", "redirect in the sitemap", site => site.Put(
            "sitemap.xml", site.Sitemap().Replace("</urlset>", "<url><loc>https://example.org/kb/old/</loc></url></urlset>"), OutputRole.Data)),
        ("HOS630", "page that robots shall not keep in the sitemap", site => site
            .Put("sitemap.xml", site.Sitemap(), OutputRole.Data)
            .Replace("</head>", "<meta name=\"robots\" content=\"noindex\"></head>")),
        ("HOS630", "page that is listed twice", site => site.Put(
            "sitemap.xml", site.Sitemap().Replace("</urlset>", "<url><loc>https://example.org/kb/alpha/</loc></url></urlset>"), OutputRole.Data)),
    ];

    private static string Incompressible(int length)
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
        var random = new Random(1);
        return string.Create(length, random, (text, source) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = Letters[source.Next(Letters.Length)];
            }
        });
    }
}
