// Declared fields → JSON Schema (draft 2020-12), written key by key: nothing to reflect on, the same bytes every time.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using HoSite.Content.Fields;

namespace HoSite.Content.Schema;

/// <summary>Writes JSON Schemas.</summary>
public sealed class SchemaWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly RecordNames _names;
    private readonly Utf8JsonWriter _json;
    private readonly SortedSet<Kind> _named = [];

    private SchemaWriter(RecordNames names, Utf8JsonWriter json) => (_names, _json) = (names, json);

    /// <summary>The schema of a document, with the names that exist.</summary>
    public static byte[] Write(SchemaDocument document, RecordNames names)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            new SchemaWriter(names, json).Document(document);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private void Document(SchemaDocument document)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        _json.WriteString("$comment", "Written by 'hosite schema'.");
        _json.WriteString("title", document.Title);
        _json.WriteString("description", document.Description);
        if (document.IsList)
        {
            _json.WriteString("type", "array");
            _json.WriteStartObject("items");
            Group(document.Fields);
            _json.WriteEndObject();
        }
        else
        {
            Group(document.Fields);
        }

        Definitions();
        _json.WriteEndObject();
    }

    private void Group(IReadOnlyList<FieldDeclaration> fields)
    {
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            _json.WriteStartObject(field.Key);
            _json.WriteString("description", field.Meaning);
            Value(field.Schema);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        var required = fields.Where(field => field.IsRequired).Select(field => field.Key).ToList();
        if (required.Count > 0)
        {
            Strings("required", required);
        }

        _json.WriteBoolean("additionalProperties", false);
    }

    private void Value(FieldSchema schema)
    {
        if (schema.Or is { } other)
        {
            _json.WriteStartArray("anyOf");
            foreach (var form in (FieldSchema[])[schema with { Or = null }, other])
            {
                _json.WriteStartObject();
                Value(form);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            return;
        }

        if (schema.Fields is { } fields)
        {
            Group(fields);
            return;
        }

        if (schema.Names is { } kind && _names.Of(kind).Any())
        {
            _named.Add(kind);
            _json.WriteString("$ref", $"#/$defs/{kind.Singular()}");
            return;
        }

        Type(schema);
        if (schema.Items is { } items)
        {
            _json.WriteStartObject(schema.Type == "array" ? "items" : "additionalProperties");
            Value(items);
            _json.WriteEndObject();
        }
    }

    // YAML reads 2004 as a number, and so do editors; the generator reads the text that was written.
    private void Type(FieldSchema schema)
    {
        if (schema is { Type: "string", Words: null } && (schema.Pattern is null || Regex.IsMatch("2004", schema.Pattern)))
        {
            Strings("type", ["string", "number"]);
        }
        else
        {
            _json.WriteString("type", schema.Type);
        }

        if (schema.Words is { } words)
        {
            Strings("enum", words);
        }

        if (schema.Pattern is { } pattern)
        {
            _json.WriteString("pattern", pattern);
        }

        if (schema.Example is { } example)
        {
            Strings("examples", [example]);
        }
    }

    private void Definitions()
    {
        if (_named.Count == 0)
        {
            return;
        }

        _json.WriteStartObject("$defs");
        foreach (var kind in _named)
        {
            _json.WriteStartObject(kind.Singular());
            _json.WriteString("description", $"The name of a {kind.Singular()}.");
            Strings("enum", _names.Of(kind));
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void Strings(string key, IEnumerable<string> values)
    {
        _json.WriteStartArray(key);
        foreach (var value in values)
        {
            _json.WriteStringValue(value);
        }

        _json.WriteEndArray();
    }
}
