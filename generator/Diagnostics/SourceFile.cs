// A text as it was read, and the table that turns an offset into a line and a column.
// Everything that can be wrong in content points back here, so positions are kept from the first byte.
using System.Text;

namespace HoSite.Diagnostics;

/// <summary>One file of content, as text, with its place in the world.</summary>
public sealed class SourceFile
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly WeakReference<string>? _decoded;
    private readonly string? _text;
    private int[]? _lineStarts;

    /// <summary>Takes a text and the names it goes by.</summary>
    /// <param name="path">Path below the content folder, with <c>/</c>, such as <c>stages/mature.md</c>.</param>
    /// <param name="displayPath">Path from the working directory, with <c>/</c>, as diagnostics print it.</param>
    /// <param name="text">The whole text; offsets everywhere are UTF-16 code units of this string.</param>
    public SourceFile(string path, string displayPath, string text)
    {
        Path = path;
        DisplayPath = displayPath;
        _text = text;
        Length = text.Length;
    }

    private SourceFile(string path, string displayPath, ReadOnlyMemory<byte> utf8, string text)
    {
        Path = path;
        DisplayPath = displayPath;
        _utf8 = utf8;
        _decoded = new WeakReference<string>(text);
        Length = text.Length;
    }

    /// <summary>Path below the content folder, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Path from the working directory, with <c>/</c>.</summary>
    public string DisplayPath { get; }

    /// <summary>The whole text.</summary>
    public string Text => _text ?? Decode();

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The span of the whole first line: where a problem of the file as a whole is shown.</summary>
    public SourceSpan Start => new(this, 0, 0);

    /// <summary>A file that keeps its bytes and decodes them again when somebody asks: half the size of a text that few ask for.</summary>
    /// <param name="path">Path below the content folder.</param>
    /// <param name="displayPath">Path from the working directory.</param>
    /// <param name="utf8">Valid UTF-8 without a byte order mark; not changed by anyone later.</param>
    /// <param name="text">The same, decoded.</param>
    public static SourceFile Keeping(string path, string displayPath, ReadOnlyMemory<byte> utf8, string text)
        => new(path, displayPath, utf8, text);

    /// <summary>A span of this file, clamped to its length.</summary>
    public SourceSpan Span(int start, int length)
    {
        start = Math.Clamp(start, 0, Length);
        return new SourceSpan(this, start, Math.Clamp(length, 0, Length - start));
    }

    /// <summary>Line and column of an offset, both from 1; columns count UTF-16 units, as editors do.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var starts = LineStarts();
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a line, without its ending.</summary>
    /// <param name="line">Line number from 1.</param>
    public string Line(int line)
    {
        var starts = LineStarts();
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private string Decode()
    {
        if (_decoded!.TryGetTarget(out var text))
        {
            return text;
        }

        text = Encoding.UTF8.GetString(_utf8.Span);
        _decoded.SetTarget(text);
        return text;
    }

    private int[] LineStarts()
    {
        if (_lineStarts is not null)
        {
            return _lineStarts;
        }

        var text = Text;
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return _lineStarts = [.. starts];
    }
}
