// The Vancouver style's numbers: in order of first use on the page, the same number each time.
using HoSite.Content.Records;

namespace HoSite.Prose;

/// <summary>Numbers of the sources of one page. Whatever draws parts of the page shares one.</summary>
public sealed class CitationNumbers
{
    private readonly Dictionary<string, CitedReference> _byId = new(StringComparer.Ordinal);
    private readonly List<CitedReference> _references = [];

    /// <summary>The sources in order of their numbers.</summary>
    public IReadOnlyList<CitedReference> References => _references;

    /// <summary>A source's number; the next one at its first use.</summary>
    public CitedReference Of(Reference reference)
    {
        if (!_byId.TryGetValue(reference.Id.Value, out var cited))
        {
            cited = new CitedReference(reference, _references.Count + 1);
            _byId.Add(reference.Id.Value, cited);
            _references.Add(cited);
        }

        return cited;
    }
}
