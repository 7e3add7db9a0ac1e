// Declared fields → YAML to fill in. Required fields say TODO, in their value or behind it; optional ones are commented
// out, so that taking the mark away gives the field. Of words the last is taken: they stand strongest first, and what
// nobody has filled in must promise nothing.
using System.Text;
using HoSite.Content;
using HoSite.Content.Fields;

namespace HoSite.Commands.Templates;

/// <summary>Writes the fields of a new record.</summary>
internal sealed class FieldTemplate
{
    private const string Todo = "TODO:";

    private readonly StringBuilder _yaml = new();
    private readonly string? _record;
    private readonly IReadOnlyDictionary<string, string> _known;
    private readonly IReadOnlyList<string> _keys;

    private FieldTemplate(string? record, IReadOnlyDictionary<string, string> known, IReadOnlyList<string> keys)
        => (_record, _known, _keys) = (record, known, keys);

    /// <summary>The fields, a line each, with their meaning as a comment.</summary>
    /// <param name="fields">What the kind declares.</param>
    /// <param name="record">What placeholders name, so that no two pages have the same; null where that does not matter.</param>
    /// <param name="known">YAML of fields whose value is known, by key.</param>
    /// <param name="keys">Keys of a group whose keys only the site knows.</param>
    public static string Write(
        IReadOnlyList<FieldDeclaration> fields, string? record, IReadOnlyDictionary<string, string> known, IReadOnlyList<string> keys)
    {
        var template = new FieldTemplate(record, known, keys);
        foreach (var field in fields)
        {
            if (known.TryGetValue(field.Key, out var value))
            {
                template.Line($"{field.Key}: {value}", field, isFilled: false);
            }
            else
            {
                template.Field(field, field.IsRequired ? "" : "# ", "", field.IsRequired);
            }
        }

        return template._yaml.ToString();
    }

    private void Field(FieldDeclaration field, string mark, string indent, bool isFilled)
    {
        var schema = field.Schema;
        var group = schema.Fields ?? schema.Items?.Fields;
        if (group is null)
        {
            Line($"{mark}{indent}{field.Key}: {Value(field, isFilled)}".TrimEnd(), field, isFilled);
            return;
        }

        Line($"{mark}{indent}{field.Key}:", field, isFilled);
        if (schema.Fields is not null)
        {
            Group(group, mark, indent + "  ", indent + "  ", isFilled);
        }
        else if (schema.Type == "array")
        {
            Group(group, mark, indent + "  - ", indent + "    ", isFilled);
        }
        else
        {
            _yaml.Append(mark).Append(indent).Append("  ").Append(_keys.FirstOrDefault("name")).Append(":\n");
            Group(group, mark, indent + "    ", indent + "    ", isFilled);
        }
    }

    // Within a group nothing is commented out for itself: an empty list or value is the same as none.
    private void Group(IReadOnlyList<FieldDeclaration> fields, string mark, string first, string rest, bool isFilled)
    {
        foreach (var field in fields)
        {
            Field(field, mark, ReferenceEquals(field, fields[0]) ? first : rest, isFilled && field.IsRequired);
        }
    }

    private string Value(FieldDeclaration field, bool isFilled) => field.Schema switch
    {
        { Type: "array" } => isFilled ? $"[{Scalar(field, field.Schema.Items!)}]" : "[]",
        var schema => isFilled ? Scalar(field, schema) : "",
    };

    private string Scalar(FieldDeclaration field, FieldSchema schema) => schema switch
    {
        { Words: [.., var last] } => last,
        { Names: not null } or { Pattern: Slug.Pattern } => "todo",
        { Type: "integer" or "number" } => "0",
        { Type: "boolean" } => "false",
        { Example: { } example } => example,
        { Pattern: not null } => "https://example.org/",
        _ => YamlText.Quoted($"{Todo} {Uncapitalised(field.Meaning.TrimEnd('.'))}{(_record is null ? "" : $" ({_record})")}"),
    };

    private void Line(string text, FieldDeclaration field, bool isFilled)
    {
        _yaml.Append(text);
        if (text.Contains(Todo, StringComparison.Ordinal) && isFilled)
        {
            _yaml.Append('\n');
            return;
        }

        _yaml.Append("  # ").Append(isFilled ? $"{Todo} " : "").Append(field.Meaning).Append(More(field.Schema)).Append('\n');
    }

    private string More(FieldSchema schema)
    {
        if (schema is { Type: "object", Items: not null })
        {
            return _keys.Count == 0 ? "" : $" A group for each of: {string.Join(", ", _keys)}.";
        }

        return (schema.Items ?? schema) switch
        {
            { Words: { } words } => $" One of: {string.Join(", ", words)}.",
            { Names: { } kind } when schema.Items is not null => $" Names of {kind.Plural()}.",
            { Names: { } kind } => $" Name of {("aeiou".Contains(kind.Singular()[0]) ? "an" : "a")} {kind.Singular()}.",
            _ => "",
        };
    }

    private static string Uncapitalised(string text)
        => text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
