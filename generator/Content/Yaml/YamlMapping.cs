// A mapping, its keys in the order written.
using HoSite.Diagnostics;

namespace HoSite.Content.Yaml;

/// <summary>A mapping, its keys in the order written.</summary>
public sealed record YamlMapping(SourceSpan Span, IReadOnlyList<YamlEntry> Entries) : YamlNode(Span)
{
    /// <inheritdoc/>
    public override string Description => "a group of keys";

    /// <summary>The entry of a key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Where a key's value was written; the mapping's own place when the key is absent.</summary>
    public SourceSpan At(string key) => Find(key)?.Value.Span ?? Span;
}
