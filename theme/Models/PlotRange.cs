// A stretch on a scale: the range of an estimate, or the time a stage takes.
namespace HoSite.Theme.Models;

/// <summary>A stretch; positions are in percent of the figure's width.</summary>
/// <param name="From">Its left end.</param>
/// <param name="To">Its right end.</param>
/// <param name="GoesOnLeft">Whether it goes on beyond the left end.</param>
/// <param name="GoesOnRight">Whether it goes on beyond the right end.</param>
public sealed record PlotRange(double From, double To, bool GoesOnLeft, bool GoesOnRight)
{
    /// <summary>How long it is.</summary>
    public double Width => Math.Round(To - From, 2);
}
