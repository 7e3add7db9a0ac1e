// Standing of a treatment.
namespace HoSite.Content.Records;

/// <summary>How far a treatment is accepted for this condition.</summary>
public enum TreatmentStatus
{
    /// <summary>In ordinary use.</summary>
    Established,

    /// <summary>Used, but licensed for something else.</summary>
    OffLabel,

    /// <summary>Licensed for this condition somewhere.</summary>
    Approved,

    /// <summary>Being studied in people.</summary>
    Investigational,

    /// <summary>Used without evidence held here.</summary>
    Unproven,

    /// <summary>No longer used.</summary>
    Abandoned,
}
