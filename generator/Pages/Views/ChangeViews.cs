// What changed in the claims.
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

internal static class ChangeViews
{
    private const int Longest = 200;

    /// <summary>The page of changes, newest first.</summary>
    public static ChangesPage Of(PageScope scope)
    {
        const string summary = "What changed in the claims of this site: from what, to what, and why, with the newest change first.";
        var changes = scope.Knowledge.Content.Claims
            .SelectMany(claim => claim.History.Select(change => (claim, change)))
            .OrderByDescending(pair => pair.change.Date)
            .ThenBy(pair => pair.claim.Id.Value, StringComparer.Ordinal)
            .Take(Longest)
            .Select(pair => Row(pair.change, scope.Link(pair.claim)));
        return new ChangesPage(PageFrames.Plain(scope, "What changed", summary, "changes"), summary, [.. changes]);
    }

    /// <summary>A change as a row.</summary>
    public static ChangeRow Row(ClaimChange change, Link? claim)
        => new(Wording.Date(change.Date), Wording.Iso(change.Date), change.Change, change.Because, claim);
}
