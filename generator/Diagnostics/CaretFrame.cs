// The source line with what is wrong underlined; a line too long for the terminal is cut around it.
using System.Text;

namespace HoSite.Diagnostics;

/// <summary>A source line and the line of carets under it.</summary>
/// <param name="LineNumber">Line number from 1.</param>
/// <param name="Source">The line as it can be shown, with an ellipsis where it is cut.</param>
/// <param name="Carets">Spaces and carets; at least one caret.</param>
internal sealed record CaretFrame(int LineNumber, string Source, string Carets)
{
    private const int NarrowestWidth = 16;
    private const char Cut = '…';

    /// <summary>Frames a span; of one that reaches over several lines, the first is underlined to its end.</summary>
    /// <param name="span">What is wrong.</param>
    /// <param name="width">Cells that the line may take.</param>
    public static CaretFrame Of(SourceSpan span, int width)
    {
        var (number, column) = span.File.Position(span.Start);
        var line = span.File.Line(number);
        var cells = SourceCell.Of(line);
        var total = cells.Count == 0 ? 0 : cells[^1].Column + cells[^1].Width;
        var start = column > line.Length ? total : cells.FindLast(cell => cell.Offset < column).Column;
        var end = Math.Max(EndColumn(cells, column - 1 + span.Length, total), start + 1);
        var window = Window.Around(start, Math.Max(total, start + 1), Math.Max(width, NarrowestWidth));
        return new CaretFrame(number, Show(cells, window), Underline(start, end, window));
    }

    private static int EndColumn(List<SourceCell> cells, int offset, int total)
    {
        var after = cells.FindIndex(cell => cell.Offset >= offset);
        return after < 0 ? total : cells[after].Column;
    }

    private static string Show(List<SourceCell> cells, Window window)
    {
        var shown = new StringBuilder();
        if (window.IsCutBefore)
        {
            shown.Append(Cut);
        }

        var column = window.First;
        foreach (var cell in cells.Where(cell => cell.Column >= window.First && cell.Column + cell.Width <= window.Last))
        {
            // Half of a wide character, at the cut.
            shown.Append(' ', cell.Column - column).Append(cell.Text);
            column = cell.Column + cell.Width;
        }

        return window.IsCutAfter ? shown.Append(' ', window.Last - column).Append(Cut).ToString() : shown.ToString();
    }

    private static string Underline(int start, int end, Window window)
        => new string(' ', start - window.First + (window.IsCutBefore ? 1 : 0))
            + new string('^', Math.Max(Math.Min(end, window.Last) - start, 1));

    /// <summary>The columns that are shown, beside the ellipses.</summary>
    private readonly record struct Window(int First, int Last, bool IsCutBefore, bool IsCutAfter)
    {
        public static Window Around(int column, int total, int width)
        {
            if (total <= width)
            {
                return new Window(0, total, false, false);
            }

            var first = Math.Clamp(column - (width / 3), 0, total - width);
            var last = first + width;
            return new Window(
                first > 0 ? first + 1 : 0, last < total ? last - 1 : total, first > 0, last < total);
        }
    }
}
