// references/*.yml: sources in CSL's field names; the DOI prefix is the one kept for examples.
using System.Text;

namespace HoSite.Corpus;

/// <summary>Writes a list of sources.</summary>
internal static class ReferencesFile
{
    public static readonly string[] Journals =
        ["Annals of Invented Medicine", "Journal of Things Not So", "Glazing and Tissue", "Archives of the Made Up", "Invented Rehabilitation"];

    public static string Write(IEnumerable<Reference> references)
    {
        var text = new StringBuilder();
        foreach (var reference in references)
        {
            text.Append(
                $$"""
                - id: {{reference.Id}}
                  type: article-journal
                  title: {{Yaml.Text(reference.Title)}}
                  author:
                {{Authors(reference)}}
                  container-title: {{Journal(reference)}}
                  issued: {{reference.Year}}
                  volume: "{{(reference.Number % 60) + 1}}"
                  issue: "{{(reference.Number % 12) + 1}}"
                  page: {{Pages(reference)}}
                  DOI: {{Doi(reference)}}
                  design: {{reference.Design}}

                """);
        }

        return text.ToString();
    }

    public static string Journal(Reference reference) => Journals[reference.Number % Journals.Length];

    public static string Pages(Reference reference) => $"{100 + (reference.Number % 800)}-{107 + (reference.Number % 800)}";

    public static string Doi(Reference reference) => $"10.5555/glazing.{reference.Year}.{reference.Number + 1}";

    private static string Authors(Reference reference) =>
        string.Join('\n', reference.Families.Select((family, i) => $"    - family: {family}\n      given: {(char)('A' + ((reference.Number + (i * 5)) % 26))}"));
}
