// A reference can be found: well-formed identifiers, each source once, and something that uses it. All offline.
using System.Text.RegularExpressions;
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Diagnostics;

namespace HoSite.Knowledge;

internal static partial class ReferenceChecks
{
    public static void Check(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        var cited = new HashSet<string>(
            knowledge.Of<Classification>(Kind.Classification).Select(page => page.Reference.Value), StringComparer.Ordinal);
        var identifiers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in knowledge.Content.References)
        {
            Identifier(reference, reference.Doi, Doi(), Rules.MalformedDoi, "DOI", identifiers, diagnostics);
            Identifier(reference, reference.Pmid, Pmid(), Rules.MalformedPmid, "PMID", identifiers, diagnostics);
            Identifier(reference, reference.Pmcid, Pmcid(), Rules.MalformedPmid, "PMCID", identifiers, diagnostics);
            if (knowledge.Links[reference].Claims.Count == 0
                && knowledge.Links[reference].CitedOn.Count == 0
                && !cited.Contains(reference.Id.Value)
                && ReferenceEquals(knowledge.Reference(reference.Id.Value), reference)
                && !knowledge.IsPartlyRead)
            {
                diagnostics.Add(Rules.UnusedReference, reference.Id.Span, $"nothing cites '{reference.Id.Value}'");
            }
        }
    }

    private static void Identifier(
        Reference reference,
        Located<string>? identifier,
        Regex form,
        Rule rule,
        string name,
        Dictionary<string, string> seen,
        DiagnosticBag diagnostics)
    {
        if (identifier is not { Value: { } value } placed)
        {
            return;
        }

        if (!form.IsMatch(value))
        {
            diagnostics.Add(rule, placed.Span, $"'{value}' is not a {name}");
        }
        else if (!seen.TryAdd($"{name} {value}", reference.Id.Value) && seen[$"{name} {value}"] != reference.Id.Value)
        {
            diagnostics.Add(Rules.DuplicateSource, placed.Span, $"'{seen[$"{name} {value}"]}' has the {name} {value} too");
        }
    }

    [GeneratedRegex(@"^10\.[0-9]{4,9}(\.[0-9]+)*/[^\s""<>]+$")]
    private static partial Regex Doi();

    [GeneratedRegex("^[1-9][0-9]{0,7}$")]
    private static partial Regex Pmid();

    [GeneratedRegex("^PMC[1-9][0-9]{0,8}$")]
    private static partial Regex Pmcid();
}
