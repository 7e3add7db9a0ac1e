// What one claim is about and rests on, and who uses it.
using HoSite.Content.Records;

namespace HoSite.Knowledge;

/// <summary>The relations of a claim, both ways.</summary>
public sealed class ClaimLinks
{
    /// <summary>Pages it is about.</summary>
    public IReadOnlyList<PageRecord> Subjects { get; internal set; } = [];

    /// <summary>Its sources.</summary>
    public IReadOnlyList<Reference> Sources { get; internal set; } = [];

    /// <summary>Whether at least one source studied people; a claim without a known source counts as doing so.</summary>
    public bool IsFromPeople => Sources.Count == 0 || Sources.Any(source => !source.IsLaboratory);

    /// <summary>
    /// Whether it describes what was seen in people's own cells or tissue: no level can be given to it, but it would be
    /// wrong to say that people were not studied.
    /// </summary>
    public bool DescribesTissue => IsDescriptive && Sources is [{ Design: StudyDesign.LaboratoryHuman }, ..];

    /// <summary>Pages that use it, in fields or text.</summary>
    public IReadOnlyList<PageRecord> UsedOn => Users;

    /// <summary>Claims that disagree with it, whichever of the two says so.</summary>
    public IReadOnlyList<Claim> Against => Disagreeing;

    internal bool IsDescriptive { get; set; }

    internal List<PageRecord> Users { get; } = [];

    internal List<Claim> Disagreeing { get; } = [];
}
