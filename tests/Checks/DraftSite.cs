// A small site that breaks no rule, to be changed in one place: so a test shows only what is wrong.
using System.Text;
using HoSite.Checks;
using HoSite.Checks.Reading;
using HoSite.Diagnostics;
using HoSite.Output;
using Xunit;

namespace HoSite.Tests.Checks;

/// <summary>Files of a site about an invented condition, published below <c>/kb/</c>.</summary>
internal sealed class DraftSite
{
    public const string BaseUrl = "https://example.org/kb/";

    private readonly SortedDictionary<string, (string Text, OutputRole Role)> _files = new(StringComparer.Ordinal);

    public DraftSite()
    {
        Put("assets/site.css", "body { color: #222 }\n", OutputRole.Asset);
        Put("assets/mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n", OutputRole.Asset);
        Page("index.html", "Home of examplitis", "<p><a href=\"alpha/\">Alpha</a>, <a href=\"beta/\">beta</a></p>");
        Page("alpha/index.html", "Alpha stage", "<h2 id=\"signs\">Signs</h2><p><a href=\"../beta/#harms\">Harms of beta</a></p>");
        Page("beta/index.html", "Beta tablets", "<h2 id=\"harms\">Harms</h2><p><a href=\"../\">Home</a></p>", OutputRole.Index);
        Page("404.html", "Nothing here", "<p><a href=\"/kb/\">Home</a></p>", OutputRole.NotFound);
        Put(
            "old/index.html",
            $"""
            <!DOCTYPE html>
            <html lang="en-GB"><head><title>Alpha</title>
            <meta http-equiv="refresh" content="0; url=../alpha/"><link rel="canonical" href="{BaseUrl}alpha/"></head>
            <body><p><a href="../alpha/">Alpha</a></p></body></html>
            """,
            OutputRole.Redirect);
    }

    public DraftSite Put(string path, string text, OutputRole role)
    {
        _files[path] = (text, role);
        return this;
    }

    public DraftSite Page(string path, string title, string body, OutputRole role = OutputRole.Page)
    {
        var up = role == OutputRole.NotFound ? "/kb/" : string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        return Put(
            path,
            $"""
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>{title} · Examplitis</title>
            <meta name="description" content="What is known of {title}, in one plain sentence.">
            <link rel="canonical" href="{BaseUrl}{SiteAddress.Relative(path)}">
            <link rel="stylesheet" href="{up}assets/site.css"></head>
            <body><main id="main"><h1>{title}</h1>{body}</main></body></html>
            """,
            role);
    }

    /// <summary>Adds something to the end of a page's main part.</summary>
    public DraftSite Append(string html, string path = "alpha/index.html") => Replace("</main>", html + "</main>", path);

    public DraftSite Replace(string from, string to, string path = "alpha/index.html")
    {
        var (text, role) = _files[path];
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Put(path, text.Replace(from, to, StringComparison.Ordinal), role);
    }

    public DraftSite Without(string path)
    {
        Assert.True(_files.Remove(path));
        return this;
    }

    /// <summary>The finished site; the sitemap is added unless the draft has its own.</summary>
    public OutputSite Build()
    {
        var files = _files.Select(file => File(file.Key, file.Value.Text, file.Value.Role)).ToList();
        if (!_files.ContainsKey("sitemap.xml"))
        {
            files.Add(File("sitemap.xml", Sitemap(), OutputRole.Data));
        }

        return new OutputSite(files);
    }

    public IReadOnlyList<Diagnostic> Check(Func<CheckSettings, CheckSettings>? change = null)
    {
        var diagnostics = new DiagnosticBag();
        var settings = new CheckSettings(BaseUrl, "en-GB");
        SiteChecks.Run(Build(), change?.Invoke(settings) ?? settings, diagnostics);
        return diagnostics.Sorted();
    }

    public string Sitemap()
        => "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
            + string.Concat(_files
                .Where(file => file.Value.Role is OutputRole.Page or OutputRole.Index && !file.Value.Text.Contains("noindex", StringComparison.Ordinal))
                .Select(file => $"<url><loc>{BaseUrl}{SiteAddress.Relative(file.Key)}</loc></url>"))
            + "</urlset>";

    private static OutputFile File(string path, string text, OutputRole role)
    {
        var source = new SourceFile(path + ".md", $"content/{path}.md", "---\ntitle: made for a test\n");
        return new OutputFile(path, Encoding.UTF8.GetBytes(text), role, source.Start);
    }
}
