// Dates and windows of pages stand in order.
using System.Globalization;
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Diagnostics;

namespace HoSite.Knowledge;

internal static class PageChecks
{
    public static void Check(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        foreach (var page in knowledge.Pages.Where(page => !page.HasErrors))
        {
            if (page.Fields.NextCheck <= page.Fields.Checked)
            {
                diagnostics.Add(
                    Rules.DatesOutOfOrder, page.Source.At("next-check"), $"the next check, {Iso(page.Fields.NextCheck)}, is not after the check, {Iso(page.Fields.Checked)}");
            }
        }

        foreach (var stage in knowledge.Of<Stage>(Kind.Stage).Where(stage => stage.Window is { } window && window.FromWeeks >= window.ToWeeks))
        {
            diagnostics.Add(Rules.DatesOutOfOrder, stage.Source.At("window"), "the window ends before it begins");
        }
    }

    /// <summary>Pages whose next check has passed, for <c>check</c> and <c>report</c>; never for <c>build</c>, which knows no clock.</summary>
    public static void Overdue(KnowledgeBase knowledge, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var page in knowledge.Pages.Where(page => page.Fields.NextCheck < today && page.Fields.NextCheck != default))
        {
            diagnostics.Add(
                Rules.OverdueCheck, page.Source.At("next-check"), $"the check of '{page.Title}' was due on {Iso(page.Fields.NextCheck)}");
        }
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
