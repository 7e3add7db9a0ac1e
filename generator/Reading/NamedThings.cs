// Words that an author cannot make shorter: the glossary explains them, or they are the names of what pages are about.
using System.Buffers;
using System.Text;
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Prose.Terms;

namespace HoSite.Reading;

/// <summary>The words of the glossary, and the titles, aliases and abbreviations of pages.</summary>
internal sealed class NamedThings
{
    // A word of one syllable, whatever follows it.
    private const string ShortWord = "it";

    private readonly TermMatcher _names;
    private readonly string[] _withMarks;
    private readonly SearchValues<string> _anyWithMarks;

    /// <summary>Takes the names of a knowledge base.</summary>
    public NamedThings(KnowledgeBase knowledge)
    {
        var names = knowledge.Pages.SelectMany(Names).Where(name => !string.IsNullOrEmpty(name.Value)).ToList();
        _names = new TermMatcher(
        [
            .. knowledge.Content.Terms.Where(term => !term.HasErrors),
            .. names.Select(name => new Term { Name = name, Plain = "" }),
        ]);

        // The words of a term stand side by side; a title may have a comma or brackets.
        _withMarks = [.. names.Select(name => name.Value).Where(name => _names.Named(name) is null).OrderByDescending(name => name.Length)];
        _anyWithMarks = SearchValues.Create(_withMarks, StringComparison.Ordinal);
    }

    /// <summary>A text with a short word in place of each of them, found as the links to the glossary are found.</summary>
    public string Shortened(string text)
    {
        foreach (var name in text.AsSpan().ContainsAny(_anyWithMarks) ? _withMarks : [])
        {
            text = text.Replace(name, ShortWord, StringComparison.Ordinal);
        }

        StringBuilder? shortened = null;
        var from = 0;
        while (_names.TryFind(text, from, out var match))
        {
            (shortened ??= new StringBuilder(text.Length)).Append(text, from, match.Start - from).Append(ShortWord);
            from = match.Start + match.Length;
        }

        return shortened?.Append(text, from, text.Length - from).ToString() ?? text;
    }

    private static IEnumerable<Located<string>> Names(PageRecord page) =>
    [
        new(page.Title, page.Source.At("title")),
        .. page.Fields.Aliases,
        .. page.Fields.Abbreviations,
    ];
}
