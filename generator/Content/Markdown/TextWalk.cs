// The one walk through a page's tree: what later steps ask for is gathered, and what is wrong with the text in itself is
// reported, in a single pass.
using HoSite.Content.Markdown.Claims;
using HoSite.Content.Markdown.Containers;
using HoSite.Content.Markdown.Figures;
using HoSite.Content.Markdown.HeadingIds;
using HoSite.Content.Markdown.Pieces;
using HoSite.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SourceSpan = HoSite.Diagnostics.SourceSpan;

namespace HoSite.Content.Markdown;

/// <summary>Walks a parsed text.</summary>
internal sealed partial class TextWalk
{
    private const int MaximumDepth = 100;

    [ThreadStatic]
    private static FlatText? _spareText;

    private readonly SourceFile _file;
    private readonly int _start;
    private readonly DiagnosticBag _diagnostics;
    private readonly FlatText _flat;
    private readonly List<HeadingDraft> _headings = [];
    private readonly List<TextLink> _links = [];
    private readonly List<Located<string>> _claims = [];
    private readonly List<Located<string>> _citations = [];
    private readonly Dictionary<Footnote, bool> _citing = new(ReferenceEqualityComparer.Instance);
    private HeadingDraft? _emptySoFar;
    private int _level = 1;
    private int _openTags;

    private TextWalk(SourceFile file, int start, DiagnosticBag diagnostics)
    {
        _file = file;
        _start = start;
        _diagnostics = diagnostics;
        _flat = _spareText ??= new FlatText();
    }

    /// <summary>Walks through a document.</summary>
    /// <param name="document">The tree; its offsets count from <paramref name="start"/>.</param>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the Markdown begins in it.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static MarkdownText Through(MarkdownDocument document, SourceFile file, int start, DiagnosticBag diagnostics)
    {
        var walk = new TextWalk(file, start, diagnostics);
        walk.Blocks(document, 0);
        walk.EndSection(0);
        var headings = HeadingIdGiver.Give(walk._headings, diagnostics);
        return new MarkdownText
        {
            Pieces = PieceMaking.Of(document, file.Path),
            Headings = headings,
            Links = walk._links,
            Claims = walk._claims,
            Citations = walk._citations,
        };
    }

    private void Blocks(ContainerBlock container, int depth)
    {
        if (depth > MaximumDepth)
        {
            _diagnostics.Add(Rules.TooDeep, Place(container.Span), "the text is nested too deeply");
            return;
        }

        foreach (var block in container)
        {
            Block(block, depth);
        }
    }

    private void Block(Block block, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case Table table:
                Rows(table);
                break;
            case FencedContainer fenced:
                Container(fenced, depth);
                break;
            case ClaimBlock claim:
                _emptySoFar = null;
                ClaimOnItsLine(claim);
                break;
            case HtmlBlock html:
                RawHtml(html);
                break;
            case CodeBlock:
                _emptySoFar = null;
                break;
            case LinkReferenceDefinitionGroup definitions:
                UnusedFootnotes(definitions);
                break;
            case FootnoteGroup footnotes:
                // Footnotes stand at the page's end: they fill no section.
                EndSection(0);
                Blocks(footnotes, depth + 1);
                break;
            case ContainerBlock container:
                Blocks(container, depth + 1);
                break;
        }
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        BeginText();
        Inlines(paragraph.Inline, Surroundings.Prose, 0);
        if (!_flat.Text.IsWhiteSpace())
        {
            _emptySoFar = null;
        }

        Figures(sentences: true);
    }

    private void Rows(Table table)
    {
        _emptySoFar = null;
        foreach (var row in table.OfType<TableRow>())
        {
            BeginText();
            foreach (var paragraph in row.OfType<TableCell>().SelectMany(cell => cell.OfType<ParagraphBlock>()))
            {
                Inlines(paragraph.Inline, Surroundings.Prose, 0);
                _flat.Append('|', 0);
            }

            // Labels of columns are no statements.
            if (!row.IsHeader)
            {
                Figures(sentences: false);
            }
        }
    }

    private void BeginText()
    {
        _flat.Clear();
        _openTags = 0;
    }

    private void Figures(bool sentences)
    {
        if (!FigureFinder.CanHold(_flat.Text))
        {
            return;
        }

        var finder = new FigureFinder(_flat.Text, sentences);
        while (finder.Next())
        {
            var start = _flat.PlaceOf(finder.Start);
            var length = _flat.PlaceOf(finder.Start + finder.Length - 1) - start + 1;
            var figure = _flat.Text.Slice(finder.Start, finder.Length).ToString();
            _diagnostics.Add(
                Rules.FigureWithoutSource,
                _file.Span(_start + start, length),
                sentences ? $"the figure {figure} without a source in its sentence" : $"the figure {figure} without a source in its row");
        }
    }

    private SourceSpan Place(Markdig.Syntax.SourceSpan span) => _file.Span(_start + span.Start, span.Length);
}
