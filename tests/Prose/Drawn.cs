// Draws a text as that of a guide in the tiny knowledge base.
using System.Text;
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Prose;

namespace HoSite.Tests.Prose;

internal static class Drawn
{
    /// <summary>Draws Markdown.</summary>
    public static DrawnProse Of(string markdown, string title = "Test", string more = "")
        => File(TinyKnowledge.Page(title, markdown, more));

    /// <summary>Draws a whole file.</summary>
    public static DrawnProse File(string text)
    {
        var (knowledge, page) = Parse(text);
        return new ProseRenderer(knowledge).Draw(page, new PlainSurroundings());
    }

    /// <summary>A knowledge base with that page, and the page.</summary>
    public static (KnowledgeBase Knowledge, PageRecord Page) Parse(string text)
    {
        var knowledge = TinyKnowledge.Of(("guides/test.md", text));
        return (knowledge, knowledge.Page(new RecordId(Kind.Guide, "test"))!);
    }

    /// <summary>The whole text as the theme puts it together.</summary>
    public static string Html(DrawnProse drawn)
    {
        var html = new StringBuilder(drawn.Prose.Introduction.Value);
        foreach (var section in drawn.Prose.Sections)
        {
            html.Append("<h2 id=\"").Append(section.Id).Append("\">").Append(section.Heading.Value).Append("</h2>\n").Append(section.Body.Value);
        }

        return html.Append(drawn.Prose.Footnotes.Value).ToString();
    }
}
