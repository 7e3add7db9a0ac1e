// Sorts of treatment.
namespace HoSite.Content.Records;

/// <summary>What sort of thing a treatment is.</summary>
public enum TreatmentType
{
    /// <summary>A medicine.</summary>
    Medication,

    /// <summary>Radiation.</summary>
    Radiation,

    /// <summary>An operation.</summary>
    Surgery,

    /// <summary>Exercise, movement, splints and the like.</summary>
    Rehabilitation,

    /// <summary>Waiting and watching.</summary>
    Observation,

    /// <summary>Not in ordinary use.</summary>
    Experimental,
}
