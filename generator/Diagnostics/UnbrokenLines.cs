// The console's own text breaks lines at words, which would break paths that terminals and editors make links of.
using Spectre.Console.Rendering;

namespace HoSite.Diagnostics;

/// <summary>Lines that are written as they are, however wide.</summary>
internal sealed class UnbrokenLines(IReadOnlyList<IReadOnlyList<Segment>> lines) : Renderable
{
    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var line in lines)
        {
            foreach (var segment in line)
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
        }
    }
}
