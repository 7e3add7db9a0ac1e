// The order in which pages of a kind are listed everywhere.
using HoSite.Content.Records;

namespace HoSite.Knowledge;

/// <summary>By kind, then the author's order (pages without one last), then title, then slug; ordinal throughout.</summary>
public sealed class DisplayOrder : IComparer<PageRecord>
{
    /// <summary>The one instance.</summary>
    public static DisplayOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(PageRecord? x, PageRecord? y)
    {
        if (x is null || y is null)
        {
            return Comparer<bool>.Default.Compare(x is not null, y is not null);
        }

        var result = x.Kind.CompareTo(y.Kind);
        result = result != 0 ? result : (x.Fields.Order ?? int.MaxValue).CompareTo(y.Fields.Order ?? int.MaxValue);
        result = result != 0 ? result : string.Compare(x.Title, y.Title, StringComparison.OrdinalIgnoreCase);
        return result != 0 ? result : string.CompareOrdinal(x.Slug, y.Slug);
    }
}
