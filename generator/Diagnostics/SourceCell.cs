// Columns on a terminal are cells, not characters: a tab is several, a Chinese character two, an accent none.
using System.Globalization;
using Spectre.Console.Rendering;

namespace HoSite.Diagnostics;

/// <summary>What a reader sees as one character of a source line.</summary>
/// <param name="Offset">Offset in the line, in UTF-16 units.</param>
/// <param name="Column">First cell, from 0.</param>
/// <param name="Width">Number of cells.</param>
/// <param name="Text">What is shown: spaces for a tab, a replacement for what would act on the terminal.</param>
internal readonly record struct SourceCell(int Offset, int Column, int Width, string Text)
{
    private const int TabWidth = 4;

    /// <summary>The cells of a line, in order.</summary>
    public static List<SourceCell> Of(string line)
    {
        var cells = new List<SourceCell>(line.Length);
        var column = 0;
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext())
        {
            var text = Shown(elements.GetTextElement(), column);
            var width = WidthOf(text);
            cells.Add(new SourceCell(elements.ElementIndex, column, width, text));
            column += width;
        }

        return cells;
    }

    private static string Shown(string element, int column)
    {
        if (element == "\t")
        {
            return new string(' ', TabWidth - (column % TabWidth));
        }

        return element.Any(LogText.IsUnsafe) || (element.Length == 1 && char.IsSurrogate(element[0])) ? "\uFFFD" : element;
    }

    private static int WidthOf(string text)
        => text[0] < 0x300 || text == "\uFFFD" ? (text[0] == ' ' ? text.Length : 1) : new Segment(text).CellCount();
}
