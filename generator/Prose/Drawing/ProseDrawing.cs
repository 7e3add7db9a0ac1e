// One page's text while it is drawn: split at its second-level headings, each part into a string of its own.
using System.Text;
using HoSite.Content.Markdown;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Prose.Terms;
using HoSite.Theme.Models;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace HoSite.Prose.Drawing;

/// <summary>Draws one text; used by one thread, once.</summary>
internal sealed partial class ProseDrawing
{
    private const int MaximumDepth = 100;

    [ThreadStatic]
    private static StringBuilder? _spareHtml;

    private readonly PageRecord _page;
    private readonly IProseSurroundings _surroundings;
    private readonly KnowledgeBase _knowledge;
    private readonly CitationNumbers _citations;
    private readonly TermLinks _terms;
    private readonly StringBuilder _html;
    private readonly StringBuilder _run = new();
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<int> _drawnFootnoteMarks = [];
    private string _heading;

    /// <summary>Takes what is drawn and what it is drawn into.</summary>
    public ProseDrawing(
        PageRecord page, IProseSurroundings surroundings, KnowledgeBase knowledge, CitationNumbers citations, TermLinks terms)
    {
        _page = page;
        _surroundings = surroundings;
        _knowledge = knowledge;
        _citations = citations;
        _terms = terms;
        _heading = page.Title;
        _html = (_spareHtml ?? new StringBuilder(8192)).Clear();
        _spareHtml = null;
    }

    /// <summary>Draws the text.</summary>
    public DrawnProse Draw()
    {
        var sections = new List<ProseSection>();
        Html introduction = default, footnotes = default;
        (string Id, Html Heading)? open = null;
        foreach (var block in _page.Source.Text.Document)
        {
            switch (block)
            {
                case HeadingBlock { Level: <= 2 } heading:
                    Close();
                    open = (IdOf(heading), HeadingHtml(heading));
                    BeginSection(heading);
                    break;
                case FootnoteGroup group:
                    Close();
                    open = null;
                    _terms.BeginSection();
                    Footnotes(group);
                    footnotes = Take();
                    break;
                default:
                    Block(block, 0);
                    break;
            }
        }

        Close();
        _spareHtml = _html;
        return new DrawnProse(new Theme.Models.Prose(introduction, sections) { Footnotes = footnotes }, _terms.Used, _citations);

        void Close()
        {
            if (open is { } section)
            {
                sections.Add(new ProseSection(section.Id, section.Heading, Take()));
            }
            else if (_html.Length > 0)
            {
                introduction = Take();
            }
        }
    }

    private void BeginSection(HeadingBlock heading)
    {
        _heading = InlineText.Of(heading.Inline);
        _terms.BeginSection();
    }

    private Html Take()
    {
        var html = new Html(_html.ToString());
        _html.Clear();
        return html;
    }

    /// <summary>A name for a landmark or a table, made unique on the page.</summary>
    private string Unique(string label)
    {
        for (var number = 1; ; number++)
        {
            var numbered = number == 1 ? label : $"{label} ({number})";
            if (_labels.Add(numbered))
            {
                return numbered;
            }
        }
    }
}
