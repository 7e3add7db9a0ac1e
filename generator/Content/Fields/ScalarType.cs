// A field written as one scalar.
using System.Diagnostics.CodeAnalysis;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content.Fields;

/// <summary>A scalar whose text is turned into a value.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="form">What it must be, for messages: "a whole number".</param>
/// <param name="placeholder">Stands for a value that could not be read.</param>
/// <param name="schema">How a schema describes it.</param>
/// <param name="parse">Turns the text into a value; false when it is not one.</param>
/// <param name="rule">Which rule a wrong text breaks.</param>
public sealed class ScalarType<T>(
    string form, T placeholder, FieldSchema schema, ScalarParser<T> parse, Rule rule) : FieldType<T>
{
    /// <inheritdoc/>
    public override T Placeholder => placeholder;

    /// <inheritdoc/>
    public override FieldSchema Schema => schema;

    /// <inheritdoc/>
    public override bool TryRead(
        string key, YamlNode node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlScalar scalar)
        {
            diagnostics.Add(
                Rules.WrongType, node.Span, $"'{key}' is {form}, not {node.Description}", $"Write {form}.");
            return false;
        }

        var text = scalar.Text.Trim();
        if (text.Length == 0)
        {
            diagnostics.Add(Rules.EmptyText, node.Span, $"'{key}' is empty");
            return false;
        }

        if (parse(new YamlScalar(scalar.Span, text, scalar.IsPlain), out value))
        {
            return true;
        }

        diagnostics.Add(
            rule,
            node.Span,
            $"'{key}' is {form}, not '{text}'",
            rule == Rules.WrongType ? $"Write {form}." : null,
            Suggest(text));
        return false;
    }

    private string? Suggest(string text) => schema.Words is { } words
        ? Nearest.To(text, words)
        : rule == Rules.InvalidSlug && Slug.From(text) is { Length: > 0 } slug ? slug : null;
}
