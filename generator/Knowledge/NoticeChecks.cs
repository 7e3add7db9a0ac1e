// A page that a safety notice covers must name it. Pages the generator makes by itself show it without being asked.
using HoSite.Content;
using HoSite.Content.Fields;
using HoSite.Content.Records;
using HoSite.Diagnostics;

namespace HoSite.Knowledge;

internal static class NoticeChecks
{
    /// <summary>Names of pages that no author writes, as notices may name them.</summary>
    public static IReadOnlyList<string> GeneratedPages { get; } = ["compare", "explore"];

    public static void Check(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        foreach (var notice in knowledge.Of<Notice>(Kind.Notice))
        {
            var covered = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var page in notice.RequiredPages.Where(name => name.Value is not null))
            {
                Named(page, covered, knowledge, diagnostics);
            }

            foreach (var scope in notice.RequiredKinds)
            {
                Covered(scope, covered, knowledge, diagnostics);
            }

            foreach (var page in knowledge.Pages.Where(page => covered.Contains(page.Id.ToString())))
            {
                Require(notice, page, diagnostics);
            }
        }
    }

    private static void Require(Notice notice, PageRecord page, DiagnosticBag diagnostics)
    {
        if (page.Id != notice.Id && !page.Fields.Notices.Any(name => name.Value == notice.Slug))
        {
            diagnostics.Add(
                Rules.NoticeRequired,
                page.Source.At("notices"),
                $"this page must show the notice '{notice.Slug}'",
                $"Add {notice.Slug} to 'notices'; {notice.Source.File.DisplayPath} requires it.");
        }
    }

    private static void Named(
        Located<string> name, SortedSet<string> covered, KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        if (GeneratedPages.Contains(name.Value))
        {
            return;
        }

        var parts = name.Value.Split('/');
        var id = parts switch
        {
            ["home"] => new RecordId(Kind.Home, ""),
            [var kind, var slug] when KindNames.FromSingular(kind) is { } found => new RecordId(found, slug),
            _ => default(RecordId?),
        };
        if (id is { } known && (knowledge.Page(known) is not null || knowledge.IsUnreadable(known) || knowledge.Drafts.Contains(known)))
        {
            covered.Add(known.ToString());
            return;
        }

        diagnostics.Add(
            Rules.UnknownRecord,
            name.Span,
            $"no page '{name.Value}'",
            "Write kind/slug, such as treatment/name, or home, compare or explore.",
            Nearest.To(name.Value, knowledge.Pages.Select(page => page.Id.ToString()).Concat(GeneratedPages)));
    }

    private static void Covered(
        NoticeScope scope, SortedSet<string> covered, KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        if (scope.Kind.Value is null)
        {
            return;
        }

        if (KindNames.FromSingular(scope.Kind.Value) is not { } kind || !KindNames.PageKinds.Contains(kind))
        {
            diagnostics.Add(
                Rules.UnknownWord,
                scope.Kind.Span,
                $"there is no kind '{scope.Kind.Value}'",
                null,
                Nearest.To(scope.Kind.Value, KindNames.PageKinds.Select(known => known.Singular())));
            return;
        }

        if (scope.Type is { Value: { } type } && !IsType(kind, type))
        {
            diagnostics.Add(Rules.UnknownWord, scope.Type.Value.Span, $"a {kind.Singular()} has no type '{type}'", null, Nearest.To(type, Types(kind)));
        }

        foreach (var page in knowledge.Of(kind).Where(page => scope.Type is null || TypeOf(page) == scope.Type.Value.Value))
        {
            covered.Add(page.Id.ToString());
        }
    }

    private static bool IsType(Kind kind, string type) => Types(kind).Contains(type);

    private static IReadOnlyList<string> Types(Kind kind) => kind switch
    {
        Kind.Treatment => Words<TreatmentType>.All,
        Kind.Cause => Words<CauseType>.All,
        _ => [],
    };

    private static string? TypeOf(PageRecord page) => page switch
    {
        Treatment treatment => Words<TreatmentType>.Of(treatment.Type),
        Cause cause => Words<CauseType>.Of(cause.Type),
        _ => null,
    };
}
