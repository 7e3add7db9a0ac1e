// The ids in a file whose YAML is broken, found by their look, so that pages that use them raise no false errors.
using System.Text.RegularExpressions;
using HoSite.Diagnostics;

namespace HoSite.Content;

internal static partial class UnreadableNames
{
    /// <summary>Everything in a file that looks like the id of a record.</summary>
    public static IReadOnlyList<RecordId> Of(SourceFile file, Kind kind)
        => [.. Ids().Matches(file.Text).Select(match => new RecordId(
            kind, kind == Kind.Term ? Slug.From(match.Groups[1].Value) : match.Groups[1].Value))];

    [GeneratedRegex(@"^\s*(?:-\s+)?[{]?\s*(?:id|term):[ \t]*[""']?([^""'\r\n,}]+)", RegexOptions.Multiline)]
    private static partial Regex Ids();
}
