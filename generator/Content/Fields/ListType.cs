// A field that holds a list; one wrong item does not hide the others.
using System.Diagnostics.CodeAnalysis;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content.Fields;

/// <summary>A list of items of one form.</summary>
public sealed class ListType<T>(FieldType<T> item) : FieldType<IReadOnlyList<T>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<T> Placeholder => [];

    /// <inheritdoc/>
    public override FieldSchema Schema => new("array") { Items = item.Schema };

    /// <inheritdoc/>
    /// <remarks>The items that could be read are handed out even when others could not.</remarks>
    public override bool TryRead(
        string key, YamlNode node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        if (node is not YamlSequence sequence)
        {
            diagnostics.Add(
                Rules.WrongType, node.Span, $"'{key}' is a list, not {node.Description}", $"Write {key}: [one, two].");
            value = [];
            return false;
        }

        var items = new List<T>(sequence.Items.Count);
        var isRight = true;
        foreach (var itemNode in sequence.Items)
        {
            if (item.TryRead(key, itemNode, diagnostics, out var read))
            {
                items.Add(read);
            }
            else
            {
                isRight = false;
            }
        }

        value = items;
        return isRight;
    }
}
