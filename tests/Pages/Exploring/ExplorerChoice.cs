// A choice as the script knows it: what was not said is empty.
using HoSite.Pages.Exploring;

namespace HoSite.Tests.Pages.Exploring;

internal sealed record ExplorerChoice(string Stage, string Cause, string Site, string Goal)
{
    /// <summary>The same choice as the generator knows it.</summary>
    public ExploreChoice ForGenerator => new(Said(Stage), Said(Cause), Said(Site), Said(Goal));

    private static string? Said(string value) => value.Length > 0 ? value : null;
}
