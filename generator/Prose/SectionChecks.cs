// Readers find the same things in the same places: pages of a kind have the sections that the settings name.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Diagnostics;

namespace HoSite.Prose;

/// <summary>Checks that pages have the sections of their kind.</summary>
public sealed class SectionChecks
{
    private readonly Dictionary<Kind, IReadOnlyList<RequiredSection>> _required = [];
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Takes the sections from the settings.</summary>
    public SectionChecks(SiteSettings settings, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var sections in settings.Sections)
        {
            if (sections.Kind.Value is { } name && KindNames.FromSingular(name) is { } kind)
            {
                _required.TryAdd(kind, sections.All);
            }
        }
    }

    /// <summary>Checks one page.</summary>
    public void Check(PageRecord page)
    {
        if (!_required.TryGetValue(page.Kind, out var required))
        {
            return;
        }

        var others = page.Source.Text.Headings
            .Where(heading => heading.Level == 2 && !required.Any(section => section.IsNamed(heading.Text)))
            .ToList();
        foreach (var section in required)
        {
            if (page.Source.Text.Headings.Any(heading => heading.Level == 2 && section.IsNamed(heading.Text)))
            {
                continue;
            }

            var name = section.Heading;
            var similar = Nearest.To(name, others.Select(heading => heading.Text));
            var found = similar is null ? null : others.Find(heading => heading.Text == similar);
            _diagnostics.Add(
                Rules.MissingSection,
                found?.Span ?? page.Source.File.Start,
                found is null ? $"the section '{name}' is missing" : $"the section '{name}' is missing; here stands '{similar}'",
                null,
                found is null ? null : name);
        }
    }
}
