// The words of a citation, without its links.
using System.Globalization;
using System.Text;
using HoSite.Content;
using HoSite.Content.Records;

namespace HoSite.Prose.Citing;

internal static class CitationText
{
    private const string Internet = "[Internet]";

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>A source's citation; every part ends with a stop.</summary>
    public static string Of(Reference reference)
    {
        var text = new StringBuilder();
        Sentence(text, AuthorList.Of(reference.Authors));
        if (reference.Type.StartsWith("article", StringComparison.Ordinal) || reference.Type == "paper-conference")
        {
            Sentence(text, reference.Title);
            Sentence(text, reference.ContainerTitle);
            Sentence(text, Issue(reference));
        }
        else if (reference.Type is "chapter" or "entry-encyclopedia" && reference.ContainerTitle is { } book)
        {
            Sentence(text, reference.Title);
            Sentence(text, "In: " + Medium(reference, book));
            Sentence(text, Imprint(null, reference));
            Sentence(text, reference.Page is { } pages ? "p. " + PageRange.Shorten(pages) : null);
        }
        else
        {
            Sentence(text, Medium(reference, reference.Title));
            Sentence(text, Imprint(reference.ContainerTitle, reference));
        }

        return text.ToString();
    }

    private static void Sentence(StringBuilder text, string? part)
    {
        part = part?.Trim();
        if (string.IsNullOrEmpty(part))
        {
            return;
        }

        text.Append(text.Length > 0 ? " " : "").Append(part);
        if (part[^1] is not ('.' or '?' or '!'))
        {
            text.Append('.');
        }
    }

    /// <summary>year;volume(issue):pages, as far as they are known.</summary>
    private static string Issue(Reference reference)
    {
        var number = reference.Volume + (reference.Issue is { } issue ? $"({issue})" : "");
        var text = reference.Issued is { } issued ? issued.Year.ToString(CultureInfo.InvariantCulture) : "";
        text += (text.Length > 0 && number.Length > 0 ? ";" : "") + number;
        return reference.Page is not { } pages ? text
            : text.Length > 0 ? $"{text}:{PageRange.Shorten(pages)}"
            : "p. " + PageRange.Shorten(pages);
    }

    /// <summary>The mark of a source that is read on the web alone.</summary>
    private static string Medium(Reference reference, string title)
        => reference.Url is null || reference.Doi is not null || title.Contains(Internet, StringComparison.Ordinal)
            ? title
            : $"{title.TrimEnd().TrimEnd('.')} {Internet}";

    private static string Imprint(string? container, Reference reference)
    {
        var publisher = reference.Publisher == container ? null : reference.Publisher;
        var names = string.Join(". ", new[] { container, publisher }.OfType<string>().Select(name => name.TrimEnd('.')));
        return string.Join("; ", new[] { names, Date(reference.Issued) }.Where(part => part.Length > 0));
    }

    private static string Date(PartialDate? issued) => issued switch
    {
        null => "",
        { Month: null } date => date.Year.ToString(CultureInfo.InvariantCulture),
        { Month: { } month, Day: null } date => $"{date.Year} {Months[month - 1]}",
        { Month: { } month, Day: { } day } date => $"{date.Year} {Months[month - 1]} {day}",
    };
}
