// A group whose keys are names that only the site knows, such as its kinds or the meanings of its question.
using System.Diagnostics.CodeAnalysis;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content.Fields;

/// <summary>A group read as a list: a key and a value make an item.</summary>
public sealed class KeyedType<T, TValue>(FieldType<TValue> type, Func<Located<string>, TValue, T> item)
    : FieldType<IReadOnlyList<T>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<T> Placeholder => [];

    /// <inheritdoc/>
    public override FieldSchema Schema => new("object") { Items = type.Schema };

    /// <inheritdoc/>
    /// <remarks>Entries that could be read are handed out even when others could not.</remarks>
    public override bool TryRead(
        string key, YamlNode node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        value = [];
        if (node is not YamlMapping mapping)
        {
            diagnostics.Add(Rules.WrongType, node.Span, $"'{key}' is a group of keys, not {node.Description}");
            return false;
        }

        var items = new List<T>(mapping.Entries.Count);
        var isRight = true;
        foreach (var entry in mapping.Entries)
        {
            isRight &= type.TryRead(entry.Key.Text, entry.Value, diagnostics, out var read);
            if (read is not null)
            {
                items.Add(item(new Located<string>(entry.Key.Text, entry.Key.Span), read));
            }
        }

        value = items;
        return isRight;
    }
}
