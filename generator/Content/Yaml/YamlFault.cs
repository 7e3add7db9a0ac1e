// The parser's exceptions in an author's words; its own texts never reach the author.
using HoSite.Diagnostics;
using SharpYaml;

namespace HoSite.Content.Yaml;

internal static class YamlFault
{
    private static readonly (string Hint, string Message, string Remedy)[] Known =
    [
        ("mapping values are not allowed", "a ': ' where no key can stand", "Put the whole value in quotes, or break the line before the key."),
        ("did not find expected key", "something that is neither a key nor part of the value before it", "Check that this line is indented like its neighbours, and that quotes and brackets are closed."),
        ("did not find expected ',' or ']'", "a '[' list that is not closed", "Close the list with ']' and put commas between its items."),
        ("did not find expected ',' or '}'", "a '{' group that is not closed", "Close the group with '}' and put commas between its keys."),
        ("did not find expected '-' indicator", "a line that is not an item of the list it stands in", "Begin the item with '- ' under the others, or indent the line as part of the item above."),
        ("could not find expected ':'", "a key without ': '", "Write 'key: value', with a space behind the colon."),
        ("found unexpected end of stream", "a quote or bracket that is never closed", "Close the quote or bracket that begins here."),
        ("cannot start any token", "a character that cannot begin a value", "Put the value in quotes."),
        ("tab", "a tab where YAML wants spaces", "Indent with spaces."),
        ("escape", "a backslash sequence that YAML does not know", "Use single quotes, or double the backslash."),
        ("block sequence entries are not allowed", "a '- ' where no list can begin", "Put the list under its key, or the text in quotes."),
    ];

    /// <summary>The diagnostic for a syntax error; a file with one is read no further.</summary>
    public static Diagnostic Describe(SourceFile file, int offset, string yaml, YamlException exception)
    {
        var start = Math.Min(exception.Start.Index, yaml.Length);
        var length = Math.Max(0, Math.Min(exception.End.Index, yaml.Length) - start);
        var span = file.Span(offset + start, length);
        if (exception is YamlDepthException)
        {
            return new Diagnostic(Rules.YamlTooDeep, span, "more than 32 levels of YAML", Rules.YamlTooDeep.Remedy);
        }

        foreach (var (hint, message, remedy) in Known)
        {
            if (exception.Message.Contains(hint, StringComparison.OrdinalIgnoreCase))
            {
                return new Diagnostic(Rules.InvalidYaml, span, message, remedy);
            }
        }

        return new Diagnostic(
            Rules.InvalidYaml, span, "YAML that cannot be understood from here on", Rules.InvalidYaml.Remedy);
    }
}
