// Which sections a stem stands in, and how much it says there: one entry of the full-text index while it is made.
namespace HoSite.Search;

/// <summary>The sections of one stem, in a run of documents.</summary>
internal sealed class Postings
{
    private readonly List<int> _packed = [];
    private int _section = -1;
    private float _weight;

    /// <summary>Each section with the stem's impact there in its lowest three bits; ascending.</summary>
    public IReadOnlyList<int> Packed => _packed;

    /// <summary>Counts an occurrence in a section, which is never one before the last.</summary>
    /// <returns>Whether it is the first in its section.</returns>
    public bool Add(int section, float weight)
    {
        var isFirst = section != _section;
        (_section, _weight) = (section, isFirst ? weight : _weight + weight);
        return isFirst;
    }

    /// <summary>Closes the section: BM25's saturation, in eighths, so that the client multiplies and adds only.</summary>
    public void Close()
    {
        const float Half = 1.2f;
        _packed.Add((_section << 3) | Math.Min(7, (int)(8 * _weight / (_weight + Half))));
    }
}
