// Who rests on one source.
using HoSite.Content.Records;

namespace HoSite.Knowledge;

/// <summary>The uses of a reference.</summary>
public sealed class ReferenceLinks
{
    /// <summary>Claims that rest on it.</summary>
    public IReadOnlyList<Claim> Claims => Citing;

    /// <summary>Pages whose text cites it.</summary>
    public IReadOnlyList<PageRecord> CitedOn => Pages;

    internal List<Claim> Citing { get; } = [];

    internal List<PageRecord> Pages { get; } = [];
}
