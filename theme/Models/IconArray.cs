// A share of a hundred, as a hundred small shapes.
namespace HoSite.Theme.Models;

/// <summary>A hundred shapes in ten rows, the first ones filled.</summary>
/// <param name="Label">Whose hundred it is.</param>
/// <param name="Filled">Places of the filled shapes, in the order in which they are filled.</param>
/// <param name="Empty">Places of the others.</param>
public sealed record IconArray(string Label, IReadOnlyList<IconPlace> Filled, IReadOnlyList<IconPlace> Empty)
{
    /// <summary>What is known of the number besides: its range.</summary>
    public string? Note { get; init; }

    /// <summary>The claim that holds the number, where the figure shows several.</summary>
    public Link? Claim { get; init; }

    /// <summary>How sure that claim is.</summary>
    public Chip? Chip { get; init; }
}
