// The settings name sections by kind, and parts that pages of that kind have.
using HoSite.Content;
using HoSite.Content.Fields;
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Theme.Models;

namespace HoSite.Knowledge;

internal static class SectionNames
{
    /// <summary>Checks the kinds and the parts that the sections name.</summary>
    public static void Check(SiteSettings settings, DiagnosticBag diagnostics)
    {
        foreach (var sections in settings.Sections)
        {
            if (KindNames.FromSingular(sections.Kind.Value) is { } kind)
            {
                CheckParts(kind, sections, diagnostics);
            }
            else
            {
                diagnostics.Add(
                    Rules.UnknownWord,
                    sections.Kind.Span,
                    $"there is no kind '{sections.Kind.Value}'",
                    null,
                    Nearest.To(sections.Kind.Value, KindNames.PageKinds.Select(known => known.Singular())));
            }
        }
    }

    private static void CheckParts(Kind kind, RequiredSections sections, DiagnosticBag diagnostics)
    {
        var known = KindParts.Of(kind);
        var placed = new HashSet<PagePart>();
        foreach (var part in sections.All.SelectMany(section => section.Parts))
        {
            var word = Words<PagePart>.Of(part.Value);
            if (!known.Contains(part.Value))
            {
                var words = known.Count == 0 ? "none" : string.Join(", ", known.Select(Words<PagePart>.Of));
                diagnostics.Add(Rules.UnknownWord, part.Span, $"a page of the kind '{kind.Singular()}' has no part '{word}'; it has {words}");
            }
            else if (!placed.Add(part.Value))
            {
                diagnostics.Add(Rules.PartPlacedTwice, part.Span, $"the part '{word}' has its place already");
            }
        }
    }
}
