// The form of a value: how to read it from a node, what to say when it is wrong, and how a schema describes it.
using System.Diagnostics.CodeAnalysis;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content.Fields;

/// <summary>A type of field.</summary>
public abstract class FieldType<T>
{
    /// <summary>What stands for a value that could not be read; the record is then marked as having errors.</summary>
    public abstract T Placeholder { get; }

    /// <summary>How a JSON Schema describes it.</summary>
    public abstract FieldSchema Schema { get; }

    /// <summary>Reads a value, or reports why it cannot.</summary>
    /// <param name="key">The key it belongs to, for messages.</param>
    /// <param name="node">The node.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="value">The value.</param>
    public abstract bool TryRead(string key, YamlNode node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value);
}
