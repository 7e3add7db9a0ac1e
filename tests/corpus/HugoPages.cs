// What a Hugo page holds beside the shared text: title, description and the list of related pages;
// claims and sources become pages of about the bytes that they have in YAML.
namespace HoSite.Corpus;

/// <summary>Hugo's front matter, and its pages of claims and sources.</summary>
internal static class HugoPages
{
    public static string FrontMatter(CorpusPlan plan, Page page)
    {
        var related = page.Kind == Kind.Notice ? [] : plan.LinksFrom(page).Select(link => Address(link.Target));
        return Head(page.Title, page.Summary, Dates.Checked(page.Serial), related);
    }

    public static string Claim(Claim claim)
    {
        var related = claim.Treatments.Prepend(claim.Outcome).Prepend(claim.Cause).Prepend(claim.Stage).Select(Address)
            .Concat(claim.References.Select(reference => $"/references/{reference.Id}"));
        return Head(claim.Plain, claim.Statement, Dates.Checked(claim.Number), related)
            + $"{claim.Plain}\n\n{claim.Statement}\n\n## Who was studied\n\nThis is about {claim.Population}.\n\n"
            + EffectTable(claim.Effect)
            + "## How sure this is\n\n" + Reasons(claim) + "\n## Sources\n\n"
            + string.Join("", claim.References.Select(reference => $"- [{reference.Title}](../../references/{reference.Id}/)\n"));
    }

    public static string Reference(CorpusPlan plan, Reference reference)
    {
        var step = plan.References.Count;
        var claims = Enumerable.Range(0, 3).Select(i => reference.Number + (i * step)).Where(i => i < plan.Claims.Count).Select(i => plan.Claims[i]).ToArray();
        return Head(reference.Title, $"{reference.Families[0]} and others, {reference.Year}", Dates.Checked(reference.Number), claims.Select(claim => $"/claims/{claim.Id}"))
            + $"{string.Join(", ", reference.Families)}. {reference.Title}. *{ReferencesFile.Journal(reference)}* {reference.Year}; {ReferencesFile.Pages(reference)}.\n\n"
            + $"- Design: {reference.Design}\n- DOI: [{ReferencesFile.Doi(reference)}](https://doi.org/{ReferencesFile.Doi(reference)})\n\n## Claims that rest on it\n\n"
            + string.Join("", claims.Select(claim => $"- [{claim.Plain}](../../claims/{claim.Id}/)\n"));
    }

    private static string Head(string title, string description, string day, IEnumerable<string> related) =>
        $"---\ntitle: {Yaml.Text(title)}\ndescription: {Yaml.Text(description)}\ndate: {day}\nrelated:\n{string.Join("", related.Select(address => $"  - {address}\n"))}---\n\n";

    private static string Address(Page page) => $"/{page.Kind.Folder}/{page.Slug}";

    private static string Reasons(Claim claim) => claim.Certainty is { } certainty
        ? $"{claim.Sureness}, from a start of {certainty.Start}.\n\n" + string.Join("", certainty.Reasons.Select(reason => $"- {reason.Domain}: {reason.Because}\n"))
        : $"Design of the first source: {claim.Sureness}.\n";

    private static string EffectTable(Effect? effect) => effect is null
        ? ""
        : $"""
        ## What was counted

        | Group | {effect.Measure} | People |
        |---|---|---|
        | Usual care | {effect.BaselineEvents} | {effect.BaselineOf} |
        | Treated | {effect.TreatedEvents} | {effect.TreatedOf} |

        Ratio {Effect.Hundredths(effect.Ratio)}, from {Effect.Hundredths(effect.Low)} to {Effect.Hundredths(effect.High)}.


        """;
}
