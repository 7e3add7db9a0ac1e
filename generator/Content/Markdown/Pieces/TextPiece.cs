// One piece of a text.
namespace HoSite.Content.Markdown.Pieces;

/// <summary>A piece and where its value stands in the text's one string.</summary>
public readonly record struct TextPiece(PieceKind Kind, int Start, int Length);
