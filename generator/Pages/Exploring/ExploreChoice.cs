// What a reader of the explorer says of their situation; nothing of it is kept.
namespace HoSite.Pages.Exploring;

/// <summary>A choice; what is null was not said, or is not known.</summary>
/// <param name="Stage">Slug of a stage.</param>
/// <param name="Cause">Slug of a cause.</param>
/// <param name="Site">Slug of a site.</param>
/// <param name="Meaning">Id of the meaning of the question that matters most.</param>
public sealed record ExploreChoice(string? Stage, string? Cause, string? Site, string? Meaning);
