// The settings say which parts stand at which section; here each section of a page learns which are its own.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages;

internal static class PlacedParts
{
    /// <summary>A page's text, its sections knowing what they show. Of two sections with one heading the first shows it.</summary>
    public static Theme.Models.Prose In(Theme.Models.Prose prose, PageRecord page, SiteSettings settings)
    {
        var byAnchor = new Dictionary<string, RequiredSection>(StringComparer.Ordinal);
        foreach (var section in settings.Sections.Where(sections => sections.Kind.Value == page.Kind.Singular()).SelectMany(sections => sections.All))
        {
            if (section.Parts.Any()
                && page.Source.Text.Headings.FirstOrDefault(heading => heading.Level == 2 && section.IsNamed(heading.Text)) is { } heading)
            {
                byAnchor.TryAdd(heading.Id, section);
            }
        }

        return byAnchor.Count == 0 ? prose : prose with { Sections = [.. prose.Sections.Select(Placed)] };

        ProseSection Placed(ProseSection drawn) => byAnchor.GetValueOrDefault(drawn.Id) is { } section
            ? drawn with { Shows = [.. section.Shows.Select(part => part.Value)], Then = [.. section.Then.Select(part => part.Value)] }
            : drawn;
    }
}
