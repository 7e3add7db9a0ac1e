// Parses pages, one after the other; each thread has its own reader.
using System.Text;
using AngleSharp.Html.Parser;
using HoSite.Output;

namespace HoSite.Checks.Reading;

/// <summary>Turns the bytes of a page into what the checks look at.</summary>
internal sealed class PageReader(OutputSite site, CheckSettings settings)
{
    private readonly HtmlParser _parser = new(new HtmlParserOptions
    {
        SkipComments = true,
        SkipScriptText = true,
        DisableElementPositionTracking = true,
    });

    /// <summary>Parses a page.</summary>
    public WrittenPage Read(OutputFile file)
        => new(file, _parser.ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span)), settings, site.Find);
}
