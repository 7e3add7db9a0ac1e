// What an author most likely meant by a link that leads nowhere.
using HoSite.Content.Markdown;
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Knowledge;

namespace HoSite.Prose;

internal static class LinkAdvice
{
    /// <summary>The diagnostic of a link whose target does not exist.</summary>
    /// <param name="knowledge">The linked graph.</param>
    /// <param name="page">The page that links.</param>
    /// <param name="link">The link.</param>
    /// <param name="path">Where it leads below the content folder.</param>
    public static Diagnostic UnknownTarget(KnowledgeBase knowledge, PageRecord page, TextLink link, string path)
    {
        var end = link.Target.AsSpan().IndexOfAny('#', '?');
        var typed = end < 0 ? link.Target : link.Target[..end];
        return new Diagnostic(Rules.UnknownLinkTarget, link.Span, $"there is no page '{typed}'", Remedy(path))
        {
            Suggestion = Suggest(knowledge, page.Source.File.Path, typed, path),
        };
    }

    /// <summary>The path of one file as a link in another writes it.</summary>
    public static string Relative(string from, string to)
    {
        var fromParts = from.Split('/');
        var toParts = to.Split('/');
        var shared = 0;
        while (shared < fromParts.Length - 1 && shared < toParts.Length - 1 && fromParts[shared] == toParts[shared])
        {
            shared++;
        }

        return string.Join('/', Enumerable.Repeat("..", fromParts.Length - 1 - shared).Concat(toParts.Skip(shared)));
    }

    private static string Remedy(string path) => path.Split('/')[0] switch
    {
        "claims" => "Name a claim as [claim:id], or on a line of its own as ':::claim id'.",
        "references" => "Cite a source as [@id].",
        "glossary" or "glossary.yml" => "Write the word: terms of the glossary are linked by themselves.",
        _ => Rules.UnknownLinkTarget.Remedy,
    };

    private static string? Suggest(KnowledgeBase knowledge, string from, string typed, string path)
    {
        // A folder or a page without its ending, as addresses on the site look.
        var bare = path.EndsWith(".md", StringComparison.Ordinal) ? path[..^3] : path.TrimEnd('/');
        if (knowledge.PageAt(bare + ".md") is { } page)
        {
            return Relative(from, page.Source.File.Path);
        }

        // The right page in the wrong folder.
        var slug = bare[(bare.LastIndexOf('/') + 1)..];
        if (knowledge.Pages.FirstOrDefault(other => other.Slug == slug && slug.Length > 0) is { } moved)
        {
            return Relative(from, moved.Source.File.Path);
        }

        return Nearest.To(typed, knowledge.Pages.Select(other => Relative(from, other.Source.File.Path)));
    }
}
