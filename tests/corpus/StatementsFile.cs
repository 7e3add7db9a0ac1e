// statements.yml: a few common statements, each with a verdict and the claims behind it.
namespace HoSite.Corpus;

/// <summary>Writes the checked statements.</summary>
internal static class StatementsFile
{
    public static string Write(CorpusPlan plan) =>
        $$"""
        - { said: Warmth always helps., verdict: partly, claims: {{Yaml.Ids(plan.Benefits[0])}} }
        - { said: A plate never comes back., verdict: not-supported, claims: {{Yaml.Ids(plan.Harms[0])}} }
        - { said: An early start changes the course., verdict: supported, claims: {{Yaml.Ids(plan.Benefits[^1])}} }

        """;
}
