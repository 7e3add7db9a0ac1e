// A field that most authors write as one value and some as a group of keys.
using System.Diagnostics.CodeAnalysis;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content.Fields;

/// <summary>A group that may be written as one value.</summary>
/// <param name="shortForm">The form of that value.</param>
/// <param name="whole">What the value alone stands for.</param>
/// <param name="group">The group.</param>
public sealed class ShortFormType<TShort, T>(FieldType<TShort> shortForm, Func<TShort, T> whole, FieldType<T> group) : FieldType<T>
{
    /// <inheritdoc/>
    public override T Placeholder => whole(shortForm.Placeholder);

    /// <inheritdoc/>
    public override FieldSchema Schema => shortForm.Schema with { Or = group.Schema };

    /// <inheritdoc/>
    public override bool TryRead(
        string key, YamlNode node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value)
    {
        if (node is YamlMapping)
        {
            return group.TryRead(key, node, diagnostics, out value);
        }

        var isRight = shortForm.TryRead(key, node, diagnostics, out var read);
        value = isRight ? whole(read!) : default;
        return isRight;
    }
}
