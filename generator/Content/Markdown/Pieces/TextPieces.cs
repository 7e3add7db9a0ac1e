// A text ready to be drawn on any page: the syntax tree is taken apart as soon as it is read, because ten thousand trees
// cost more to keep than to make. Two objects a page stay: one string, and one list of pieces that point into it.
namespace HoSite.Content.Markdown.Pieces;

/// <summary>The pieces of a text, in order.</summary>
public sealed class TextPieces
{
    private readonly string _values;
    private readonly TextPiece[] _pieces;

    /// <summary>Takes the pieces and the string that holds their values.</summary>
    public TextPieces(string values, TextPiece[] pieces)
    {
        _values = values;
        _pieces = pieces;
    }

    /// <summary>No text.</summary>
    public static TextPieces None { get; } = new("", []);

    /// <summary>The pieces.</summary>
    public ReadOnlySpan<TextPiece> All => _pieces;

    /// <summary>What a piece holds.</summary>
    public ReadOnlySpan<char> Value(TextPiece piece) => _values.AsSpan(piece.Start, piece.Length);
}
