// Gathers pieces; finished HTML that follows finished HTML becomes one piece.
using System.Runtime.CompilerServices;
using System.Text;

namespace HoSite.Content.Markdown.Pieces;

/// <summary>Writes the pieces of one text after the other; used by one thread.</summary>
internal sealed class PieceWriter
{
    private readonly StringBuilder _values = new(8192);
    private readonly List<TextPiece> _pieces = new(256);
    private int _htmlStart;

    /// <summary>Finished HTML.</summary>
    public PieceWriter Html(string html)
    {
        _values.Append(html);
        return this;
    }

    /// <summary>Finished HTML with numbers in it.</summary>
    public PieceWriter Html(ref DefaultInterpolatedStringHandler html)
    {
        _values.Append(html.ToStringAndClear());
        return this;
    }

    /// <summary>A text that becomes finished HTML by being encoded.</summary>
    public PieceWriter Encoded(ReadOnlySpan<char> text)
    {
        _values.AppendText(text);
        return this;
    }

    /// <summary>An address, encoded for a quoted attribute.</summary>
    public PieceWriter Address(ReadOnlySpan<char> address)
    {
        _values.AppendAddress(address);
        return this;
    }

    /// <summary>An open place without a value.</summary>
    public void Open(PieceKind kind) => Open(kind, []);

    /// <summary>An open place.</summary>
    public void Open(PieceKind kind, ReadOnlySpan<char> value)
    {
        EndHtml();
        _pieces.Add(new TextPiece(kind, _values.Length, value.Length));
        _values.Append(value);
        _htmlStart = _values.Length;
    }

    /// <summary>Everything written since the last time.</summary>
    public TextPieces Take()
    {
        EndHtml();
        var taken = new TextPieces(_values.ToString(), [.. _pieces]);
        _values.Clear();
        _pieces.Clear();
        _htmlStart = 0;
        return taken;
    }

    private void EndHtml()
    {
        if (_values.Length > _htmlStart)
        {
            _pieces.Add(new TextPiece(PieceKind.Html, _htmlStart, _values.Length - _htmlStart));
        }
    }
}
