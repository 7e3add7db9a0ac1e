// A broken file takes addresses with it: its own, and pages that are made only where there is something to list.
// Nothing is said of links to them, so that one mistake is reported once.
using HoSite.Content;

namespace HoSite.Pages;

/// <summary>Addresses that are neither right nor wrong, since a file behind them could not be read.</summary>
/// <param name="unreadable">Names of the records that could not be read.</param>
/// <param name="withoutQuestion">Whether the settings, which hold the question, could not be read in full.</param>
internal sealed class UnreadAddresses(IReadOnlySet<RecordId> unreadable, bool withoutQuestion)
{
    private static readonly Kind[] Compared = [Kind.Treatment, Kind.Stage, Kind.Cause, Kind.Site];

    /// <summary>Whether nothing can be said of an address.</summary>
    public bool Contains(Address address)
    {
        if (withoutQuestion && IsOfQuestion(address.Path))
        {
            return true;
        }

        foreach (var id in unreadable)
        {
            if (IsOf(id, address.Path))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(RecordId id, string path)
    {
        if (id.Kind is Kind.Home or Kind.Term)
        {
            return path == Addresses.Index(id.Kind).Path;
        }

        var index = Addresses.Index(id.Kind).Path;
        return path == index
            || path.StartsWith($"{index}{id.Slug}/", StringComparison.Ordinal)
            || (id == RecordId.AnyOf(id.Kind) && path.StartsWith(index, StringComparison.Ordinal))
            || (Compared.Contains(id.Kind) && path.StartsWith(Addresses.Compare.Path, StringComparison.Ordinal))
            || (id.Kind == Kind.Stage && path.StartsWith(Addresses.Explore.Path, StringComparison.Ordinal))
            || (id.Kind == Kind.Claim && path.EndsWith("/claims/", StringComparison.Ordinal));
    }

    private static bool IsOfQuestion(string path)
        => path.StartsWith(Addresses.Explore.Path, StringComparison.Ordinal) || path.StartsWith(Addresses.CompareMeanings.Path, StringComparison.Ordinal);
}
