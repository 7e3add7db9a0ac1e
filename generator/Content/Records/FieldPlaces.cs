// Where each field of a page was written, kept after the YAML tree is gone: a large site holds many pages.
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content.Records;

/// <summary>The places of a page's fields.</summary>
public sealed class FieldPlaces
{
    private readonly (string Key, SourceSpan Span)[] _places;
    private readonly SourceSpan _start;

    /// <summary>Takes the places from front matter.</summary>
    public FieldPlaces(YamlMapping frontMatter)
    {
        _start = frontMatter.Span.File.Span(frontMatter.Span.Start, 0);
        _places = [.. frontMatter.Entries.Select(entry => (string.Intern(entry.Key.Text), entry.Value.Span))];
    }

    /// <summary>Where a field's value was written; the start of the front matter when it was not.</summary>
    public SourceSpan At(string key)
    {
        foreach (var (known, span) in _places)
        {
            if (known == key)
            {
                return span;
            }
        }

        return _start;
    }
}
