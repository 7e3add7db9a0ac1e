// One invented source; its design decides which certainty the claims that rest on it may start from.
namespace HoSite.Corpus;

/// <summary>A planned source.</summary>
internal sealed record Reference(string Id, int Number, int Year, string Title, IReadOnlyList<string> Families)
{
    private static readonly string[] Designs =
    [
        "randomised-trial", "systematic-review", "cohort", "randomised-trial", "case-control",
        "cohort", "case-series", "registry", "randomised-trial", "laboratory-animal",
    ];

    public string Design => Designs[Number % Designs.Length];

    public bool IsLaboratory => Design == "laboratory-animal";

    public bool IsTrial => Design is "randomised-trial" or "systematic-review";
}
