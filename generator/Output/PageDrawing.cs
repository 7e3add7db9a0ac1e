// The plan → HTML, in parallel; the glossary last, since the drawn pages know which words they use.
using System.Collections.Concurrent;
using HoSite.Content.Records;
using HoSite.Pages;
using HoSite.Theme;
using HoSite.Theme.Models;

namespace HoSite.Output;

/// <summary>Draws the pages of a plan.</summary>
public static class PageDrawing
{
    /// <summary>Every page of a plan as a file.</summary>
    public static IReadOnlyList<OutputFile> Draw(PagePlan plan, Redirects redirects, AddressBook book)
    {
        var files = new OutputFile[plan.Pages.Count];
        var uses = new ConcurrentBag<(string Term, PageRecord Page)>();
        Parallel.For(0, files.Length, i =>
        {
            var page = plan.Pages[i];
            var view = page.View();
            if (page.Record is { } record && view is ArticlePage { Article.Words: var words })
            {
                foreach (var word in words)
                {
                    uses.Add((PageSurroundings.TermOf(word), record));
                }
            }

            files[i] = Draw(page, view, redirects, book);
        });
        if (plan.Glossary is not { } glossary)
        {
            return files;
        }

        var last = glossary.With(uses.ToLookup(use => use.Term, use => use.Page));
        return [.. files, Draw(last, last.View(), redirects, book)];
    }

    private static OutputFile Draw(PlannedPage page, PageView view, Redirects redirects, AddressBook book)
    {
        if (page.Role != PageRole.NotFound && redirects.Moved(page, book) is { Count: > 0 } moved)
        {
            view = view with { Frame = view.Frame with { Moved = moved } };
        }

        using var html = new MemoryStream();
        Views.Render(view, html);
        return new OutputFile(page.File, html.GetBuffer().AsMemory(0, (int)html.Length), Role(page.Role), page.Source);
    }

    private static OutputRole Role(PageRole role) => role switch
    {
        PageRole.Index => OutputRole.Index,
        PageRole.Print => OutputRole.Print,
        PageRole.NotFound => OutputRole.NotFound,
        _ => OutputRole.Page,
    };
}
