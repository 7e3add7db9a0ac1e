// A field that holds a group of keys of its own.
using System.Diagnostics.CodeAnalysis;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content.Fields;

/// <summary>A nested group, read by the declaration of its record.</summary>
public sealed class GroupType<T>(Func<IFields, T> read) : FieldType<T>
{
    /// <inheritdoc/>
    public override T Placeholder => read(new FieldDeclarations());

    /// <inheritdoc/>
    public override FieldSchema Schema => new("object") { Fields = FieldDeclarations.Of(read) };

    /// <inheritdoc/>
    /// <remarks>A group with a wrong field is handed out with what could be read.</remarks>
    public override bool TryRead(
        string key, YamlNode node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value)
    {
        if (node is not YamlMapping mapping)
        {
            diagnostics.Add(
                Rules.WrongType, node.Span, $"'{key}' is a group of keys, not {node.Description}", $"Write {{ key: value }} or the keys on lines of their own.");
            value = default;
            return false;
        }

        (value, var hasErrors) = FieldReader.Read(mapping, read, diagnostics);
        return !hasErrors;
    }
}
