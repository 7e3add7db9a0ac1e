// Whether a clinician has reviewed the site.
namespace HoSite.Content.Records;

/// <summary>State of clinical review.</summary>
public enum ClinicalReview
{
    /// <summary>Nobody has.</summary>
    None,

    /// <summary>Somebody has been asked.</summary>
    Requested,

    /// <summary>Somebody has, named with role and date.</summary>
    Done,
}
