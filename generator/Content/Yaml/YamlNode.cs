// YAML as a tree that knows where each value was written. Scalars stay texts: the field decides what they mean,
// so 'no' is a word and '1.0' keeps its zero (YAML 1.2, failsafe schema, typed by the fields).
using HoSite.Diagnostics;

namespace HoSite.Content.Yaml;

/// <summary>A value in a YAML document.</summary>
/// <param name="Span">Where it was written.</param>
public abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What it is, for messages: "a text", "a list", "a group of keys".</summary>
    public abstract string Description { get; }
}
