// Reads the fields of one group of keys, and knows afterwards which keys nobody asked for.
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content.Fields;

/// <summary>Fields read from YAML.</summary>
public sealed class FieldReader : IFields
{
    private readonly DiagnosticBag _diagnostics;
    private readonly List<string> _asked = [];
    private readonly List<(string Key, string Meaning)> _missing = [];

    private FieldReader(YamlMapping node, DiagnosticBag diagnostics)
    {
        Node = node;
        _diagnostics = diagnostics;
    }

    /// <inheritdoc/>
    public YamlMapping Node { get; }

    /// <summary>Whether a field was missing or wrong.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Reads a record and reports the keys it does not have.</summary>
    /// <returns>The record, and whether anything in it was wrong.</returns>
    public static (T Record, bool HasErrors) Read<T>(YamlMapping node, Func<IFields, T> read, DiagnosticBag diagnostics)
    {
        var reader = new FieldReader(node, diagnostics);
        var record = read(reader);
        reader.ReportUnknownKeys();
        reader.ReportMissingKeys();
        return (record, reader.HasErrors);
    }

    /// <inheritdoc/>
    public T Required<T>(string key, FieldType<T> type, string meaning)
    {
        if (Ask(key) is { } node)
        {
            return Read(key, type, node);
        }

        HasErrors = true;
        if (Node.Find(key) is not { } entry)
        {
            _missing.Add((key, meaning));
        }
        else
        {
            _diagnostics.Add(Rules.EmptyText, entry.Key.Span, $"'{key}' has no value", $"Write it: {meaning}");
        }

        return type.Placeholder;
    }

    /// <inheritdoc/>
    public T? Optional<T>(string key, FieldType<T> type, string meaning)
        => Ask(key) is { } node ? Read(key, type, node) : default;

    /// <inheritdoc/>
    public T? OptionalValue<T>(string key, FieldType<T> type, string meaning) where T : struct
        => Ask(key) is { } node ? Read(key, type, node) : null;

    /// <inheritdoc/>
    public IReadOnlyList<T> List<T>(string key, FieldType<T> item, string meaning)
        => Ask(key) is { } node ? Read(key, new ListType<T>(item), node) : [];

    private T Read<T>(string key, FieldType<T> type, YamlNode node)
    {
        if (type.TryRead(key, node, _diagnostics, out var value))
        {
            return value;
        }

        HasErrors = true;
        return value ?? type.Placeholder;
    }

    private YamlNode? Ask(string key)
    {
        _asked.Add(key);
        return Node.Find(key)?.Value is { } value and not YamlScalar { IsNull: true } ? value : null;
    }

    private SourceSpan FirstPlace()
        => Node.Entries.Count > 0 ? Node.Entries[0].Key.Span : Node.Span.File.Span(Node.Span.Start, 0);

    private void ReportUnknownKeys()
    {
        foreach (var entry in Node.Entries)
        {
            var key = entry.Key.Text;
            if (!_asked.Contains(key, StringComparer.Ordinal))
            {
                HasErrors = true;
                var meant = Nearest.To(key, _asked.Where(known => Node.Find(known) is null)) ?? Nearest.To(key, _asked);
                _diagnostics.Add(
                    Rules.UnknownKey,
                    entry.Key.Span,
                    $"there is no key '{key}' here",
                    $"Use one of: {string.Join(", ", _asked)}.",
                    meant);

                // A misspelt key is one mistake, not also a missing one.
                _missing.RemoveAll(missing => missing.Key == meant);
            }
        }
    }

    private void ReportMissingKeys()
    {
        foreach (var (key, meaning) in _missing)
        {
            _diagnostics.Add(Rules.MissingKey, FirstPlace(), $"the key '{key}' is missing", $"Add '{key}': {meaning}");
        }
    }
}
