// One planned statement with its sources and the pages it is about.
namespace HoSite.Corpus;

/// <summary>A planned claim; <c>Certainty</c> is absent where the contract wants none.</summary>
internal sealed class Claim(string id, int number, IReadOnlyList<Reference> references)
{
    public string Id => id;

    public int Number => number;

    public IReadOnlyList<Reference> References => references;

    public required Direction Direction { get; init; }

    public required Certainty? Certainty { get; init; }

    public required string Statement { get; init; }

    public required string Plain { get; init; }

    public required string Population { get; init; }

    public Effect? Effect { get; init; }

    public required Page Outcome { get; init; }

    public required Page Stage { get; init; }

    public required Page Cause { get; init; }

    public required Page Site { get; init; }

    public required Page Factor { get; init; }

    /// <summary>Filled while treatments choose their claims, so that both sides always agree.</summary>
    public List<Page> Treatments { get; } = [];

    public Claim? Against { get; set; }

    public string Sureness => Certainty is { } certainty ? $"{certainty.Level.Replace('-', ' ')} certainty" : References[0].Design.Replace('-', ' ');
}
