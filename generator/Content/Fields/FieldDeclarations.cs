// Asks a record for its declaration instead of its values: the schema and the template come from here.
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content.Fields;

/// <summary>Collects what a record declares.</summary>
public sealed class FieldDeclarations : IFields
{
    private static readonly YamlMapping Nowhere = new(new SourceFile("", "", "").Start, []);

    private readonly List<FieldDeclaration> _declarations = [];

    /// <inheritdoc/>
    public YamlMapping Node => Nowhere;

    /// <summary>The fields that a record asks for, in the order it asks.</summary>
    public static IReadOnlyList<FieldDeclaration> Of<T>(Func<IFields, T> read)
    {
        var declarations = new FieldDeclarations();
        read(declarations);
        return declarations._declarations;
    }

    /// <inheritdoc/>
    public T Required<T>(string key, FieldType<T> type, string meaning)
    {
        _declarations.Add(new FieldDeclaration(key, type.Schema, true, meaning));
        return type.Placeholder;
    }

    /// <inheritdoc/>
    public T? Optional<T>(string key, FieldType<T> type, string meaning)
    {
        _declarations.Add(new FieldDeclaration(key, type.Schema, false, meaning));
        return default;
    }

    /// <inheritdoc/>
    public T? OptionalValue<T>(string key, FieldType<T> type, string meaning) where T : struct
    {
        Optional(key, type, meaning);
        return null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<T> List<T>(string key, FieldType<T> item, string meaning)
    {
        _declarations.Add(new FieldDeclaration(key, new ListType<T>(item).Schema, false, meaning));
        return [];
    }
}
