// A module that is kept in parts, each a module of its own, is published as one: one request, and no comments in it.
using System.Text;
using System.Text.RegularExpressions;

namespace HoSite.Theme;

/// <summary>Joins the parts of a module.</summary>
internal static partial class ScriptParts
{
    /// <summary>
    /// The parts as one module that exports what the last exports; one part alone loses its comments only. A part imports only from parts before it, an import or
    /// a comment has lines of its own, and no two parts declare one name.
    /// </summary>
    public static byte[] Joined(IReadOnlyList<Asset> parts)
    {
        // What opens the first part still says why the file exists.
        var joined = new StringBuilder(Encoding.UTF8.GetString(parts[0].Bytes).Split('\n')[0]).Append('\n');
        foreach (var part in parts)
        {
            foreach (var line in Encoding.UTF8.GetString(part.Bytes).Split('\n').Select(line => line.Trim()).Where(IsCode))
            {
                Close(joined, line[0]);
                joined.Append(Tight(part != parts[^1] && line.StartsWith("export ", StringComparison.Ordinal) ? line["export ".Length..] : line));
                if (line[^1] is not ('{' or ';' or ',' or '(' or '['))
                {
                    joined.Append('\n');
                }
            }
        }

        return Encoding.UTF8.GetBytes(joined.ToString());
    }

    // A line that goes on with what stands before it needs no new one, and nothing comes after the last comma or
    // semicolon. (A loop without a body before a closing brace would lose it: no part may have one.)
    private static void Close(StringBuilder joined, char next)
    {
        if (joined[^1] == '\n' && next is ('}' or ')' or ']' or '.' or '?' or ':' or '&' or '|'))
        {
            joined.Length--;
        }

        if ((joined[^1] == ',' && next is ('}' or ')' or ']')) || (joined[^1] == ';' && next == '}'))
        {
            joined.Length--;
        }
    }

    // The spaces around signs say nothing, but for those within a text or a pattern.
    private static string Tight(string line) => TextOrSign().Replace(line, "$1$2$3");

    private static bool IsCode(string line)
        => line.Length > 0 && line is not "*"
            && !line.StartsWith("* ", StringComparison.Ordinal)
            && !line.StartsWith("*/", StringComparison.Ordinal)
            && !line.StartsWith("//", StringComparison.Ordinal)
            && !line.StartsWith("/*", StringComparison.Ordinal)
            && !Import().IsMatch(line);

    // A pattern stands where a value may begin. A + or - may meet its like, and loses no space then.
    [GeneratedRegex("""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|(?<=[(,=:\[!&|?{};] ?)/(?![/*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\[])+/[a-z]*)| ?((?:[+*/-]=)|[=<>?:,;{}()&|*!\[\]]+) ?|(?<![+-] ?) ?([+/-]) (?![+/-])""")]
    private static partial Regex TextOrSign();

    // Parts are named after their place, beginning with a digit; other imports stay.
    [GeneratedRegex(@"^import .* from ""\./\d")]
    private static partial Regex Import();
}
