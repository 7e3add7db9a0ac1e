// What GRADE judges.
namespace HoSite.Content.Records;

/// <summary>The five reasons to lower a certainty and the three to raise it.</summary>
public enum CertaintyDomain
{
    /// <summary>Flaws in how the studies were done.</summary>
    RiskOfBias,

    /// <summary>Studies disagree.</summary>
    Inconsistency,

    /// <summary>Other people, treatment or outcome than asked for.</summary>
    Indirectness,

    /// <summary>Too few people or events.</summary>
    Imprecision,

    /// <summary>Studies may be missing.</summary>
    PublicationBias,

    /// <summary>An effect too large for bias to explain.</summary>
    LargeEffect,

    /// <summary>More of it does more.</summary>
    DoseResponse,

    /// <summary>Known confounding works against the effect.</summary>
    OpposingConfounding,
}
