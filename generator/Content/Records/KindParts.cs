// The one table of which parts a page of a kind has, so that a site's settings place only what can be drawn.
using HoSite.Theme.Models;

namespace HoSite.Content.Records;

/// <summary>Parts that a site may place among the sections of a kind.</summary>
public static class KindParts
{
    /// <summary>The parts of a kind; empty for kinds whose pages are their text.</summary>
    public static IReadOnlyList<PagePart> Of(Kind kind) => kind switch
    {
        Kind.Stage => [PagePart.Signs, PagePart.Tests, PagePart.Ladder, PagePart.Tried],
        Kind.Factor => [PagePart.Levels],
        Kind.Treatment => [PagePart.Ladder, PagePart.Effects, PagePart.Harms],
        Kind.Cause => [PagePart.Frequency, PagePart.Onset, PagePart.Ladder, PagePart.Treatments],
        Kind.Site => [PagePart.Causes, PagePart.Grades, PagePart.Function],
        Kind.Outcome => [PagePart.Treatments],
        Kind.Classification => [PagePart.Grades],
        _ => [],
    };
}
