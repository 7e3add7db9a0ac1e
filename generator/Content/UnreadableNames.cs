// The names of records that could not be read, so that pages that use them raise no false errors.
using System.Text.RegularExpressions;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content;

internal static partial class UnreadableNames
{
    /// <summary>Everything that looks like the id of a record in a file whose YAML is broken.</summary>
    public static IReadOnlyList<RecordId> Of(SourceFile file, Kind kind)
        => [.. Ids().Matches(file.Text).Select(match => Named(kind, match.Groups[1].Value))];

    /// <summary>The name of an entry in which something is wrong; where it has none, any name may be its own.</summary>
    public static RecordId Of(YamlNode entry, Kind kind)
        => (entry as YamlMapping)?.Find(kind == Kind.Term ? "term" : "id")?.Value is YamlScalar { IsNull: false } name
            ? Named(kind, name.Text)
            : RecordId.AnyOf(kind);

    private static RecordId Named(Kind kind, string name) => new(kind, kind == Kind.Term ? Slug.From(name) : name.Trim());

    [GeneratedRegex(@"^\s*(?:-\s+)?[{]?\s*(?:id|term):[ \t]*[""']?([^""'\r\n,}]+)", RegexOptions.Multiline)]
    private static partial Regex Ids();
}
