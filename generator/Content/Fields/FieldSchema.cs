// What a schema, a template and the documentation need to know of a field's form.
namespace HoSite.Content.Fields;

/// <summary>The form of a value, as data.</summary>
/// <param name="Type">JSON type: string, integer, number, boolean, array or object.</param>
public sealed record FieldSchema(string Type)
{
    /// <summary>The words it may be, or null.</summary>
    public IReadOnlyList<string>? Words { get; init; }

    /// <summary>A regular expression it must match, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The kind of record it names, or null.</summary>
    public Kind? Names { get; init; }

    /// <summary>The form of a list's items, or null.</summary>
    public FieldSchema? Items { get; init; }

    /// <summary>The keys of a group, or null; a group with any keys has none listed.</summary>
    public IReadOnlyList<FieldDeclaration>? Fields { get; init; }

    /// <summary>Another form that the value may have, or null.</summary>
    public FieldSchema? Or { get; init; }

    /// <summary>An example that a template shows.</summary>
    public string? Example { get; init; }
}
