// A text as it was read, and the table that turns an offset into a line and a column.
// Everything that can be wrong in content points back here, so positions are kept from the first byte.
namespace HoSite.Diagnostics;

/// <summary>One file of content, as text, with its place in the world.</summary>
public sealed class SourceFile
{
    private int[]? _lineStarts;

    /// <summary>Takes a text and the names it goes by.</summary>
    /// <param name="path">Path below the content folder, with <c>/</c>, such as <c>stages/mature.md</c>.</param>
    /// <param name="displayPath">Path from the working directory, with <c>/</c>, as diagnostics print it.</param>
    /// <param name="text">The whole text; offsets everywhere are UTF-16 code units of this string.</param>
    public SourceFile(string path, string displayPath, string text)
    {
        Path = path;
        DisplayPath = displayPath;
        Text = text;
    }

    /// <summary>Path below the content folder, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Path from the working directory, with <c>/</c>.</summary>
    public string DisplayPath { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The span of the whole first line: where a problem of the file as a whole is shown.</summary>
    public SourceSpan Start => new(this, 0, 0);

    /// <summary>A span of this file, clamped to its length.</summary>
    public SourceSpan Span(int start, int length)
    {
        start = Math.Clamp(start, 0, Text.Length);
        return new SourceSpan(this, start, Math.Clamp(length, 0, Text.Length - start));
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

    private int[] LineStarts()
    {
        if (_lineStarts is not null)
        {
            return _lineStarts;
        }

        var starts = new List<int> { 0 };
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return _lineStarts = [.. starts];
    }
}
