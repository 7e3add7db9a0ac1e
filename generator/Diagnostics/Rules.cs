// Every rule there is, in one list; the rules themselves stand in one file per hundred, by the step that checks them.
namespace HoSite.Diagnostics;

/// <summary>The catalogue of rules. Ids are permanent: a rule that goes leaves its number unused.</summary>
public static partial class Rules
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All =>
        [.. new[] { Reading, Names, Writing, Evidence, Addressing, Written }.SelectMany(group => group)];

    private static Rule Error(string id, string title, string remedy) => new(id, Severity.Error, title, remedy);

    private static Rule Warning(string id, string title, string remedy) => new(id, Severity.Warning, title, remedy);
}
