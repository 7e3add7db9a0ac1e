// site.yml: says before anything else that all of it is invented.
using System.Text;

namespace HoSite.Corpus;

/// <summary>Writes the site's own settings.</summary>
internal static class SiteFile
{
    public static string Write(CorpusPlan plan)
    {
        var text = new StringBuilder(
            """
            # Everything here is invented by a program, to measure with. It is about no real condition.
            title: Tissue glazing, an invented condition
            description: An invented knowledge base, made by a program to measure with. Nothing here is medical advice.
            language: en-GB
            base-url: https://example.org/glazing/
            repository: https://github.com/owner/name
            licence: { content: CC-BY-4.0, code: MIT }
            contact: https://example.org/contact/
            navigation:
              - { label: Guides, to: /guides/ }
              - { label: Stages, to: /stages/ }
              - { label: Factors, to: /factors/ }
              - { label: Treatments, to: /treatments/ }
              - { label: Causes, to: /causes/ }
              - { label: Claims, to: /claims/ }
            review: { clinical: none, funding: None., conflicts: None., made-by: A program that invents text to measure with. }
            question:
              text: Can tissue glazing be undone?
              meanings:

            """);
        var outcomes = plan.Of(Kind.Outcome);
        foreach (var meaning in Meaning.All)
        {
            var held = meaning.Outcomes.Where(outcome => outcome < outcomes.Length).Select(outcome => outcomes[outcome]).DefaultIfEmpty(outcomes[0]);
            text.Append($"    - {{ id: {meaning.Id}, label: {meaning.Label}, clinical: {meaning.Clinical}, outcomes: {Yaml.Slugs(held)} }}\n");
        }

        text.Append($"explore: {{ stop-notice: {plan.Of(Kind.Notice)[0].Slug}, goals: {Yaml.Slugs(outcomes[..5])} }}\n");
        text.Append("sections:\n");
        foreach (var kind in Kind.InFolders.Where(kind => kind.Sections.Count > 0))
        {
            text.Append($"  {kind.Name}: {Yaml.List(kind.Sections)}\n");
        }

        return text.ToString();
    }
}
