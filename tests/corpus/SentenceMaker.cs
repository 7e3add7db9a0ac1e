// Sentences that read like prose, vary from page to page and cost the same everywhere:
// a pattern is drawn, then every {place} in it is filled from the vocabulary.
using System.Text;

namespace HoSite.Corpus;

/// <summary>Makes sentences without figures.</summary>
internal sealed class SentenceMaker(Dice dice)
{
    private static readonly string[] Patterns =
    [
        "{people} {do} when the {adjective} {thing} {happens} {time}.",
        "The {term} {acts} the {adjective} {thing} {place}.",
        "The {thing} {happens} {adverb} and the {adjective} {thing} {happens} {time}.",
        "{time}, the {thing} {place} {happens} {adverb}.",
        "{people} {do}, and {people} {do} {time}.",
        "A look at the {term} shows how the {adjective} {thing} {happens} {place}.",
        "What {people} describe as the {adjective} {thing} is often a matter of the {thing}.",
        "The {adjective} {thing} {acts} the {thing}, so {people} {do}.",
        "It helps to know that the {thing} {happens} {adverb} {time}.",
        "{people} speak of the {term} when the {thing} {happens}.",
        "The {adjective} {thing} {place} {acts} the {adjective} {thing} {place}.",
        "Before the {term} is used, {people} look at the {thing} {place}.",
        "Where the {thing} {happens} {time}, the {term} says little about the {adjective} {thing}.",
        "{people} {do} because the {adjective} {thing} {happens} {adverb}.",
        "The {thing} is read {time}, and the {adjective} {thing} is written down beside it.",
        "Both the {adjective} {thing} and the {thing} {place} matter to {people}.",
        "If the {thing} {happens} {time}, {people} {do}.",
        "The {term} and the {thing} are named together, yet each {happens} {adverb}.",
        "Neither the {thing} nor the {adjective} {thing} tells {people} what comes next.",
        "{time}, {people} {do} and the {term} is checked again.",
        "The {adjective} {thing} {happens} {place}, while the {thing} {happens} elsewhere.",
        "How the {thing} {happens} depends on the {adjective} {thing} and on the {term}.",
    ];

    private readonly StringBuilder _text = new();

    public string Next() => Fill(dice.Pick(Patterns));

    public string Paragraph(int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Next()));

    private string Fill(string pattern)
    {
        _text.Clear();
        var rest = pattern.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var close = rest.IndexOf('}');
            _text.Append(rest[..open]).Append(Word(rest[(open + 1)..close]));
            rest = rest[(close + 1)..];
        }

        _text.Append(rest);
        _text[0] = char.ToUpperInvariant(_text[0]);
        return _text.ToString();
    }

    private string Word(ReadOnlySpan<char> place) => place switch
    {
        "thing" => dice.Pick(Vocabulary.Things),
        "adjective" => dice.Pick(Vocabulary.Adjectives),
        "happens" => dice.Pick(Vocabulary.Happens),
        "acts" => dice.Pick(Vocabulary.ActsOn),
        "adverb" => dice.Pick(Vocabulary.Adverbs),
        "time" => dice.Pick(Vocabulary.Times),
        "place" => dice.Pick(Vocabulary.Places),
        "people" => dice.Pick(Vocabulary.People),
        "do" => dice.Pick(Vocabulary.Do),
        "term" => dice.Pick(GlossaryTerm.All).Term,
        _ => throw new InvalidOperationException($"no words for {place}"),
    };
}
