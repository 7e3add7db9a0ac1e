// temporary
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Knowledge;
using HoSite.Theme.Models;

namespace HoSite.Prose;

#pragma warning disable
public sealed class ProseRenderer(KnowledgeBase knowledge)
{
    public (Theme.Models.Prose Prose, IReadOnlyList<Term> Terms, object Citations) Draw(PageRecord page, HoSite.Pages.PageSurroundings s) => (Theme.Models.Prose.Empty, [], new object());
}
public static class Vancouver
{
    public static Html Html(Reference reference) => new(Text(reference));
    public static string Text(Reference reference) => reference.Title;
    public static IReadOnlyList<Link> Links(Reference reference) => [];
}
public static class ProseChecks
{
    public static void Check(KnowledgeBase knowledge, object anchors, DiagnosticBag diagnostics) { }
}
public static class SectionAnchors { public static object Drawn => null!; }
