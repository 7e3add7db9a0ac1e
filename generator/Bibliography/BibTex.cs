// For readers who write with LaTeX, and for programs that read what LaTeX reads.
using System.Globalization;
using System.Text;
using HoSite.Content.Records;

namespace HoSite.Bibliography;

/// <summary>References as BibTeX entries, in UTF-8 as every present BibTeX program reads it.</summary>
public static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>One entry, its key the reference's id; fields that the record lacks are left out.</summary>
    public static string Of(Reference reference)
    {
        var type = EntryType(reference.Type);
        (string Name, string? Value)[] fields =
        [
            ("author", Authors(reference.Authors)),
            // A second pair of braces keeps the record's capitals.
            ("title", $"{{{Escaped(reference.Title)}}}"),
            (ContainerField(type), Text(reference.ContainerTitle)),
            (type == "techreport" ? "institution" : "publisher", Text(reference.Publisher)),
            ("year", reference.Issued?.Year.ToString(CultureInfo.InvariantCulture)),
            ("volume", Text(reference.Volume)),
            ("number", Text(reference.Issue)),
            ("pages", Text(reference.Page?.Replace("–", "-", StringComparison.Ordinal).Replace("-", "--", StringComparison.Ordinal))),
            ("doi", Verbatim(reference.Doi?.Value)),
            ("pmid", Verbatim(reference.Pmid?.Value)),
            ("pmcid", Verbatim(reference.Pmcid?.Value)),
            ("url", Verbatim(reference.Url?.AbsoluteUri)),
        ];
        var text = new StringBuilder($"@{type}{{{reference.Id.Value}");
        foreach (var (name, value) in fields.Where(field => !string.IsNullOrEmpty(field.Value)))
        {
            text.Append($",\n  {name} = {{{value}}}");
        }

        // The month is a macro of BibTeX's own and stands without braces.
        return text.Append(reference.Issued is { Month: { } month } ? $",\n  month = {Months[month - 1]}" : "").Append("\n}\n").ToString();
    }

    private static string EntryType(string type) => type switch
    {
        _ when ReferenceTypes.IsArticle(type) => "article",
        "book" => "book",
        _ when ReferenceTypes.IsPartOfBook(type) => "incollection",
        "paper-conference" => "inproceedings",
        "report" => "techreport",
        _ => "misc",
    };

    private static string ContainerField(string type) => type switch
    {
        "article" => "journal",
        "incollection" or "inproceedings" => "booktitle",
        _ => "howpublished",
    };

    private static string Authors(IReadOnlyList<Author> authors) => string.Join(" and ", authors.Select(Name));

    private static string Name(Author author)
    {
        if (author.IsAndOthers)
        {
            return "others";
        }

        if (author.Family is not { } family)
        {
            return $"{{{Escaped(author.Literal ?? "")}}}";
        }

        string?[] parts = [Whole(family), author.Suffix, author.Given];
        var name = string.Join(", ", parts.OfType<string>().Select((part, index) => index == 0 ? part : Escaped(part)));
        return author.Particle is { } particle ? $"{Escaped(particle)} {name}" : name;
    }

    // BibTeX splits a name at commas and at "and".
    private static string Whole(string family)
        => family.Contains(',', StringComparison.Ordinal) || family.Contains(" and ", StringComparison.Ordinal)
            ? $"{{{Escaped(family)}}}"
            : Escaped(family);

    private static string? Text(string? value) => value is null ? null : Escaped(value);

    private static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            text.Append(character switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => $@"\{character}",
                '\r' or '\n' or '\t' => " ",
                _ => character.ToString(),
            });
        }

        return text.ToString();
    }

    // Addresses and identifiers are read as they stand; only a brace could end the field.
    private static string? Verbatim(string? value)
        => value?.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
