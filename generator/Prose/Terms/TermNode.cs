// A step of the glossary's tree of words.
using HoSite.Content.Records;

namespace HoSite.Prose.Terms;

/// <summary>What can follow the words so far.</summary>
internal sealed class TermNode
{
    private readonly Dictionary<string, TermNode> _anyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TermNode> _exactCase = new(StringComparer.Ordinal);

    /// <summary>The term that ends here, or null.</summary>
    public Term? Term { get; set; }

    /// <summary>Whether no term goes on from here.</summary>
    public bool IsLeaf => _anyCase.Count == 0 && _exactCase.Count == 0;

    /// <summary>The node behind a word, made where there is none.</summary>
    public TermNode Add(string word, bool exactCase)
    {
        var words = exactCase ? _exactCase : _anyCase;
        if (!words.TryGetValue(word, out var node))
        {
            words.Add(word, node = new TermNode());
        }

        return node;
    }

    /// <summary>The node behind a word, or null; an abbreviation is found before a word of the same letters.</summary>
    public TermNode? Find(ReadOnlySpan<char> word)
        => _exactCase.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var node)
            || _anyCase.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out node)
            ? node
            : null;
}
