// The format of citation processors such as those behind Zotero and pandoc; the content's own field names are its.
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HoSite.Content;
using HoSite.Content.Records;

namespace HoSite.Bibliography;

/// <summary>References as CSL-JSON.</summary>
public static class CslJson
{
    // Letters of every script stay letters; whoever puts the text into a page encodes it for that page.
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A list of references; fields that a record lacks are left out.</summary>
    public static string Of(params IEnumerable<Reference> references)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Form))
        {
            json.WriteStartArray();
            foreach (var reference in references)
            {
                Write(json, reference);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Reference reference)
    {
        json.WriteStartObject();
        Field(json, "id", reference.Id.Value);
        Field(json, "type", reference.Type);
        Field(json, "title", reference.Title);
        Authors(json, reference.Authors);
        Field(json, "container-title", reference.ContainerTitle);
        Field(json, "publisher", reference.Publisher);
        if (reference.Issued is { } issued)
        {
            Date(json, issued);
        }

        Field(json, "volume", reference.Volume);
        Field(json, "issue", reference.Issue);
        Field(json, "page", reference.Page);
        Field(json, "DOI", reference.Doi?.Value);
        Field(json, "PMID", reference.Pmid?.Value);
        Field(json, "PMCID", reference.Pmcid?.Value);
        Field(json, "URL", reference.Url?.AbsoluteUri);
        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, IReadOnlyList<Author> authors)
    {
        if (authors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            Field(json, "family", author.Family);
            Field(json, "given", author.Given);
            Field(json, "non-dropping-particle", author.Particle);
            Field(json, "suffix", author.Suffix);
            Field(json, "literal", author.Literal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Date(Utf8JsonWriter json, PartialDate issued)
    {
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in new[] { issued.Year, issued.Month, issued.Day }.OfType<int>())
        {
            json.WriteNumberValue(part);
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
