// The kinds of page with the sections that each must have; site.yml and every page are written from this one list.
namespace HoSite.Corpus;

/// <summary>A kind of page: its folder, and its headings in order.</summary>
internal sealed record Kind(string Name, string Folder, IReadOnlyList<string> Sections)
{
    public static readonly Kind Home = new("home", "", ["The short answer", "What can change", "What decides it", "What to do now", "How sure anyone is"]);
    public static readonly Kind Notice = new("notice", "notices", []);
    public static readonly Kind Stage = new("stage", "stages", ["Is this my stage", "What to do now", "What happens next", "What can change", "What it feels like"]);
    public static readonly Kind Outcome = new("outcome", "outcomes", ["What is measured", "How it is measured", "Why it matters", "What changes it", "Limits"]);
    public static readonly Kind Site = new("site", "sites", ["What it does here", "How it limits movement", "How it is graded", "Treatment at this site", "Daily life"]);
    public static readonly Kind Cause = new("cause", "causes", ["How often it happens", "When it starts", "Prevention", "What raises the chance", "What to watch for"]);
    public static readonly Kind Factor = new("factor", "factors", ["How it matters", "What it means for treatment", "How it is measured", "What can change it", "What is not known"]);
    public static readonly Kind Classification = new("classification", "classifications", ["What it grades", "How grades are given", "Who uses it", "How well readers agree", "Limits"]);
    public static readonly Kind Treatment = new("treatment", "treatments", ["How it works", "Benefits", "Harms", "If you do nothing", "Living with it"]);
    public static readonly Kind Guide = new("guide", "guides", ["What this is about", "Before you start", "Step by step", "What to watch for", "Where to go next"]);

    /// <summary>The kinds with a folder, in the order of the navigation.</summary>
    public static readonly IReadOnlyList<Kind> InFolders =
        [Guide, Stage, Factor, Treatment, Cause, Site, Outcome, Classification, Notice];
}
