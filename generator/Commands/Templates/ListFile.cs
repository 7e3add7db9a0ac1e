// Adds to a list that somebody else wrote: their bytes stay as they are, line endings and indentation are taken over.
using System.Text;
using System.Text.RegularExpressions;

namespace HoSite.Commands.Templates;

/// <summary>A YAML file that is a list.</summary>
internal static partial class ListFile
{
    /// <summary>The file with an entry at its end.</summary>
    /// <param name="before">The file's bytes; none for a new file.</param>
    /// <param name="fields">The entry's fields, a line each.</param>
    public static byte[] Append(byte[] before, string fields)
    {
        var text = Encoding.UTF8.GetString(before);
        var indent = Item().Match(text).Groups[1].Value;
        var entry = new StringBuilder();
        if (text.Length > 0)
        {
            entry.Append(text.EndsWith('\n') ? "\n" : "\n\n");
        }

        var isFirst = true;
        foreach (var line in fields.TrimEnd('\n').Split('\n'))
        {
            entry.Append(indent).Append(isFirst ? "- " : "  ").Append(line).Append('\n');
            isFirst = false;
        }

        var added = text.Contains("\r\n", StringComparison.Ordinal) ? entry.ToString().ReplaceLineEndings("\r\n") : entry.ToString();
        return [.. before, .. Encoding.UTF8.GetBytes(added)];
    }

    [GeneratedRegex("^( *)- ", RegexOptions.Multiline)]
    private static partial Regex Item();
}
