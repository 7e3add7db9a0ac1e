// A new page: its fields to fill in, and the sections that the site wants of its kind. It is a draft until its author
// says otherwise.
using System.Globalization;
using System.Text;
using HoSite.Content;
using HoSite.Content.Fields;
using HoSite.Content.Records;
using HoSite.Content.Schema;

namespace HoSite.Commands.Templates;

/// <summary>Writes a new page.</summary>
internal static class PageTemplate
{
    /// <summary>The whole file.</summary>
    /// <param name="id">The page.</param>
    /// <param name="content">The knowledge base it joins.</param>
    /// <param name="today">When it is begun.</param>
    public static string Write(RecordId id, ContentSet content, DateOnly today)
    {
        var fields = RecordDeclarations.Of(id.Kind);
        var meanings = content.Settings?.Question?.Meanings.Select(meaning => meaning.Id.Value) ?? [];
        var page = new StringBuilder("---\n");
        page.Append(FieldTemplate.Write(fields, id.Slug, Known(id, fields, content, today), [.. meanings]));
        page.Append("---\n\nTODO: say first what the reader must know.\n");
        foreach (var heading in Sections(id.Kind, content))
        {
            page.Append("\n## ").Append(heading).Append("\n\nTODO: write this section.\n");
        }

        return page.ToString();
    }

    private static Dictionary<string, string> Known(
        RecordId id, IReadOnlyList<FieldDeclaration> fields, ContentSet content, DateOnly today)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = YamlText.Quoted($"TODO: name of the {id.Kind.Singular()} ({id.Slug})"),
            ["checked"] = Iso(today),
            ["next-check"] = Iso(today.AddYears(1)),
            ["draft"] = "true",
        };
        var type = fields.FirstOrDefault(field => field.Key == "type")?.Schema.Words?[^1];
        if (Notices(id, type, content) is { Count: > 0 } notices)
        {
            known.Add("notices", $"[{string.Join(", ", notices)}]");
        }

        return known;
    }

    // A page that a notice covers must name it from the first build.
    private static List<string> Notices(RecordId id, string? type, ContentSet content)
        => [.. content.Pages.OfType<Notice>()
            .Where(notice => notice.RequiredPages.Any(page => page.Value == id.ToString())
                || notice.RequiredKinds.Any(scope => scope.Kind.Value == id.Kind.Singular() && (scope.Type is null || scope.Type.Value.Value == type)))
            .Select(notice => notice.Slug)];

    private static IEnumerable<string> Sections(Kind kind, ContentSet content)
        => (content.Settings?.Sections ?? []).Where(sections => sections.Kind.Value == kind.Singular()).SelectMany(sections => sections.All).Select(section => section.Heading);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
