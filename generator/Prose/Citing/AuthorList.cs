// Authors in Vancouver style: family name, then initials without stops; six, then "et al."
using System.Text;
using HoSite.Content.Records;

namespace HoSite.Prose.Citing;

internal static class AuthorList
{
    private const int Shown = 6;
    private const int LongestInitials = 4;

    /// <summary>The authors of a source; empty for none.</summary>
    public static string Of(IReadOnlyList<Author> authors)
    {
        var names = authors.TakeWhile(author => !author.IsAndOthers).Select(Name).Where(name => name.Length > 0).ToList();
        var isCut = names.Count > Shown || names.Count < authors.Count(author => author.Family is not null || author.Literal is not null);
        var shown = string.Join(", ", names.Take(Shown));
        return isCut && shown.Length > 0 ? shown + ", et al." : shown;
    }

    private static string Name(Author author)
    {
        if (author.Family is not { } family)
        {
            return author.Literal ?? "";
        }

        var name = new StringBuilder();
        foreach (var part in new[] { author.Particle, family, Initials(author.Given), author.Suffix?.TrimEnd('.') })
        {
            if (!string.IsNullOrEmpty(part))
            {
                name.Append(name.Length > 0 ? " " : "").Append(part);
            }
        }

        return name.ToString();
    }

    /// <summary>First letters of given names; letters that are initials already stay as they are.</summary>
    private static string Initials(string? given)
    {
        var initials = new StringBuilder();
        foreach (var name in (given ?? "").Split([' ', '.', '-', '\u00a0', '\u2010'], StringSplitOptions.RemoveEmptyEntries))
        {
            initials.Append(name.Length <= LongestInitials && name.All(char.IsUpper) ? name : char.ToUpperInvariant(name[0]));
        }

        return initials.ToString();
    }
}
