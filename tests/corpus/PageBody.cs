// A page's Markdown: five sections with eight links, four claims and two sources spread over them.
// The choices depend on the page alone, so both sites get the same sentences.
using System.Text;

namespace HoSite.Corpus;

/// <summary>Writes one page's text.</summary>
internal sealed class PageBody
{
    private static readonly int[] LinksInSection = [2, 2, 1, 2, 1];

    private readonly StringBuilder _text = new(6000);
    private readonly Page _page;
    private readonly IMarkup _markup;
    private readonly Dice _dice;
    private readonly SentenceMaker _sentences;
    private readonly IReadOnlyList<Claim> _claims;
    private readonly IReadOnlyList<Reference> _references;
    private readonly Queue<Link> _links;
    private int _cited;

    // Pages with little front matter get longer text, so that all weigh about the same.
    private int More => _page.Kind == Kind.Treatment ? 0 : 1;

    private PageBody(CorpusPlan plan, Page page, IMarkup markup)
    {
        _page = page;
        _markup = markup;
        _dice = page.Choices(2);
        _sentences = new SentenceMaker(_dice);
        _claims = plan.ClaimsIn(page);
        _references = plan.ReferencesIn(page);
        _links = new Queue<Link>(plan.LinksFrom(page));
    }

    public static string Write(CorpusPlan plan, Page page, IMarkup markup)
    {
        if (page.Kind == Kind.Notice)
        {
            return "An operation can start new glaze. Speak with a surgeon who knows tissue glazing before a date is set.\n";
        }

        var body = new PageBody(plan, page, markup);
        for (var section = 0; section < page.Kind.Sections.Count; section++)
        {
            body.WriteSection(section);
        }

        return body._text.ToString();
    }

    private void WriteSection(int section)
    {
        _text.Append("## ").Append(_page.Kind.Sections[section]).Append("\n\n");
        Paragraph(_sentences.Paragraph(_dice.Between(2, 3)), Figure(), LinkSentence());
        WriteBlock(section);
        Paragraph(_sentences.Paragraph(_dice.Between(1, 2) + More), LinksInSection[section] > 1 ? LinkSentence() : _sentences.Next());
    }

    private void WriteBlock(int section)
    {
        var block = (section, _page.Serial % 3) switch
        {
            (1, _) => _markup.Card(_claims[0], _page),
            (2, _) => _markup.Clinical($"{_sentences.Paragraph(2)} {Figure()}"),
            (3, 0) => Table(),
            (3, 1) => List(),
            _ => null,
        };
        if (block is not null)
        {
            _text.Append(block).Append("\n\n");
        }
    }

    private string Table()
    {
        var rows = Enumerable.Range(0, 3).Select(_ =>
            $"| {_dice.Pick(Vocabulary.Groups)} | {_dice.Pick(Vocabulary.Measures)} | {_dice.Between(20, 90)} of {_dice.Between(100, 300)} {Citation()} |");
        return "| Who was asked | What was counted | How many |\n|---|---|---|\n" + string.Join('\n', rows);
    }

    private string List() =>
        string.Join('\n', Enumerable.Range(0, 3).Select(i => "- " + (i == 1 ? Figure() : _sentences.Next())));

    private string Figure()
    {
        var people = _dice.Between(60, 400);
        return _dice.Below(4) switch
        {
            0 => $"Among {people} people, {_dice.Between(12, 55)} had {_dice.Pick(Vocabulary.Measures)} after {_dice.Between(3, 40)} weeks {Citation()}.",
            1 => $"In {_dice.Pick(Vocabulary.Groups)}, {_dice.Pick(Vocabulary.Measures)} lasted {_dice.Between(2, 6)} to {_dice.Between(7, 20)} weeks {Citation()}.",
            2 => $"The course used in this study took {_dice.Between(3, 12)} weeks and {people} people ended it {Citation()}.",
            _ => $"A score moved by {_dice.Between(2, 19)} points in {_dice.Pick(Vocabulary.Groups)} {Citation()}.",
        };
    }

    // In turn, so that every claim and source of the page is named at least once.
    private string Citation()
    {
        var turn = _cited++ % (_claims.Count + _references.Count);
        return turn < _claims.Count
            ? _markup.Cite(_claims[turn], _page)
            : _markup.Cite(_references[turn - _claims.Count], _page);
    }

    private string LinkSentence()
    {
        var link = _links.Dequeue();
        var ownText = _links.Count % 4 != 0;
        var text = _markup.LinkTo(link, _page, ownText);
        return _dice.Below(4) switch
        {
            0 => $"More on this is under {text}.",
            1 => $"When the {_dice.Pick(Vocabulary.Things)} {_dice.Pick(Vocabulary.Happens)}, read {text}.",
            2 => $"Compare this with {text}.",
            _ => $"The page {text} says how this differs.",
        };
    }

    private void Paragraph(params ReadOnlySpan<string> sentences) => _text.AppendJoin(' ', sentences).Append("\n\n");
}
