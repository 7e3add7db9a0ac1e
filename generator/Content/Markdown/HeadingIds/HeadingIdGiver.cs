// Gives every heading of a page an anchor of its own, the same on every build.
using System.Globalization;
using HoSite.Diagnostics;
using Markdig.Renderers.Html;

namespace HoSite.Content.Markdown.HeadingIds;

/// <summary>Makes anchors.</summary>
internal static class HeadingIdGiver
{
    private const string Nameless = "section";

    /// <summary>Fixed ids first, then ids from texts, a second equal one with <c>-2</c>; each is kept on its node.</summary>
    public static IReadOnlyList<Heading> Give(IReadOnlyList<HeadingDraft> drafts, DiagnosticBag diagnostics)
    {
        if (drafts.Count == 0)
        {
            return [];
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        var isFixed = new bool[drafts.Count];
        for (var i = 0; i < isFixed.Length; i++)
        {
            isFixed[i] = drafts[i].FixedId is { } id && IsGood(drafts[i], id, diagnostics) && IsFirst(drafts[i], id, used, diagnostics);
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var headings = new Heading[drafts.Count];
        for (var i = 0; i < headings.Length; i++)
        {
            var draft = drafts[i];
            var id = isFixed[i] ? draft.FixedId! : FromText(draft.Text, used, counts);
            draft.Block.GetAttributes().Id = id;
            headings[i] = new Heading(id, draft.Text, draft.Block.Level, draft.Span);
        }

        return headings;
    }

    private static bool IsGood(HeadingDraft draft, string id, DiagnosticBag diagnostics)
    {
        if (!Slug.IsValid(id))
        {
            diagnostics.Add(
                Rules.InvalidSlug, draft.IdSpan, $"the heading id '{id}' is not a slug", null, Slug.From(id) is { Length: > 0 } better ? better : null);
            return false;
        }

        if (ReservedAnchors.Contains(id))
        {
            diagnostics.Add(Rules.ReservedHeadingId, draft.IdSpan, $"the heading id '{id}' is of a form that pages use themselves");
            return false;
        }

        return true;
    }

    private static bool IsFirst(HeadingDraft draft, string id, HashSet<string> used, DiagnosticBag diagnostics)
    {
        if (used.Add(id))
        {
            return true;
        }

        diagnostics.Add(Rules.DuplicateHeadingId, draft.IdSpan, $"another heading has the id '{id}'");
        return false;
    }

    private static string FromText(string text, HashSet<string> used, Dictionary<string, int> counts)
    {
        var slug = Slug.From(text);
        var id = slug.Length == 0 ? Nameless : ReservedAnchors.Contains(slug) ? $"{Nameless}-{slug}" : slug;
        if (used.Add(id))
        {
            return id;
        }

        for (var number = counts.GetValueOrDefault(id, 1) + 1; ; number++)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
            if (used.Add(numbered))
            {
                counts[id] = number;
                return numbered;
            }
        }
    }
}
