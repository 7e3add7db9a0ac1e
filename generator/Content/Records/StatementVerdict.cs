// What the evidence says of a common statement.
namespace HoSite.Content.Records;

/// <summary>Verdict on a common statement.</summary>
public enum StatementVerdict
{
    /// <summary>The evidence held supports it.</summary>
    Supported,

    /// <summary>It supports a part of it.</summary>
    Partly,

    /// <summary>It does not support it.</summary>
    NotSupported,

    /// <summary>It holds nothing on it.</summary>
    NothingHeld,
}
