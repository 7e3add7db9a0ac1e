// The format that reference managers have exchanged since the 1980s: a two-letter tag and a value on each line.
using System.Globalization;
using System.Text;
using HoSite.Content;
using HoSite.Content.Records;

namespace HoSite.Bibliography;

/// <summary>References in RIS.</summary>
public static class Ris
{
    /// <summary>One record, from its type to its end; fields that the record lacks are left out.</summary>
    public static string Of(Reference reference)
    {
        var text = new StringBuilder();
        Line(text, "TY", Type(reference.Type));
        Line(text, "ID", reference.Id.Value);
        foreach (var author in reference.Authors)
        {
            Line(text, "AU", Name(author));
        }

        var (first, last) = Pages(reference.Page);
        Line(text, "TI", reference.Title);
        Line(text, "T2", reference.ContainerTitle);
        Line(text, "PB", reference.Publisher);
        Line(text, "PY", reference.Issued?.Year.ToString(CultureInfo.InvariantCulture));
        Line(text, "DA", reference.Issued is { Month: not null } issued ? Date(issued) : null);
        Line(text, "VL", reference.Volume);
        Line(text, "IS", reference.Issue);
        Line(text, "SP", first);
        Line(text, "EP", last);
        Line(text, "DO", reference.Doi?.Value);
        Line(text, "AN", reference.Pmid?.Value);
        Line(text, "C2", reference.Pmcid?.Value);
        Line(text, "UR", reference.Url?.AbsoluteUri);
        return text.Append("ER  - \n").ToString();
    }

    private static string Type(string type) => type switch
    {
        "article-magazine" => "MGZN",
        "article-newspaper" => "NEWS",
        _ when ReferenceTypes.IsArticle(type) => "JOUR",
        "book" => "BOOK",
        _ when ReferenceTypes.IsPartOfBook(type) => "CHAP",
        "paper-conference" => "CPAPER",
        "report" => "RPRT",
        "thesis" => "THES",
        "webpage" or "post-weblog" or "post" => "ELEC",
        _ => "GEN",
    };

    private static string? Name(Author author)
    {
        if (author.Family is not { } family)
        {
            return author.Literal;
        }

        var name = author.Particle is { } particle ? $"{particle} {family}" : family;
        return string.Join(", ", new[] { name, author.Given, author.Suffix }.OfType<string>());
    }

    private static string Date(PartialDate date) => $"{date.Year}/{date.Month:00}/{date.Day:00}/";

    // Only one plain range has a first and a last page; anything else stays whole.
    private static (string? First, string? Last) Pages(string? pages)
        => pages?.Split('-', '–') is [var first, var last] && !pages.Contains(',', StringComparison.Ordinal)
            ? (first.Trim(), last.Trim())
            : (pages, null);

    // A value ends with its line.
    private static void Line(StringBuilder text, string tag, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            text.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ").Trim()).Append('\n');
        }
    }
}
