// One choice of the explorer's form.
namespace HoSite.Theme.Models;

/// <summary>A choice.</summary>
/// <param name="Value">What the address says of it.</param>
/// <param name="Text">What the reader sees.</param>
public sealed record ExploreOption(string Value, string Text);
