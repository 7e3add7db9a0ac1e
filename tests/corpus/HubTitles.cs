// Titles of the few pages that all others point to; their number stays the same however large the corpus grows.
namespace HoSite.Corpus;

/// <summary>Titles of stages, sites, causes, factors and classifications.</summary>
internal static class HubTitles
{
    public static readonly string[] Stages =
        ["Before any glaze forms", "Early glassy stage", "Soft plate stage", "Firm plate stage", "Settled glaze stage"];

    public static readonly string[] Sites =
    [
        .. new[]
        {
            "shoulder", "elbow", "wrist", "palm", "thumb", "fingers", "neck", "jaw", "upper back", "lower back",
            "hip", "thigh", "knee", "shin", "calf", "ankle", "heel", "instep", "toes", "ribs",
        }.Select(part => $"Glaze at the {part}"),
    ];

    public static readonly string[] Causes =
    [
        "Long cold exposure", "Work on the knees", "A blow to the thigh", "A fall on the elbow", "Repeated gripping", "A tight plaster cast",
        "An operation on the hip", "An operation on the knee", "A tendon repair", "A long stay in bed", "A burn from steam", "A burn from ice",
        "A crushed hand", "A strained back", "A broken wrist", "A broken ankle", "A bruised heel", "A bite or a sting",
        "A nerve at rest too long", "A spell without feeling", "Inherited early glaze", "Inherited late glaze", "Work with cold tools", "Years of diving",
        "Years of rowing", "A badly fitted shoe", "A badly fitted splint", "An old unhealed scar", "A deep infection", "No cause that was found",
    ];

    public static readonly string[] Factors =
    [
        "Stage of the glaze", "Cause of the glaze", "Place of the glaze", "Size of the plate", "Age at the first sign", "Number of plates", "Depth of the plate",
        "Time since the first sign", "Cold at work", "Smoking habits", "Amount of movement", "Quality of sleep", "Other illnesses", "Other medicines",
        "Earlier operations", "Family history", "Skin temperature", "Body weight", "Help at home", "Time to the first visit",
    ];

    public static readonly string[] Classifications = ["Shine grading of the hip", "Depth grading of the knee"];
}
