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
        ("within one line", "something that is neither a comma nor the end of the brackets", "Put a text that holds '?', ': ' or a quote in quotes, and commas between the texts."),
        ("did not find expected ',' or ']'", "a '[' list that is not closed", "Close the list with ']' and put commas between its items."),
        ("did not find expected ',' or '}'", "a '{' group that is not closed", "Close the group with '}' and put commas between its keys."),
        ("did not find expected '-' indicator", "a line that is not an item of the list it stands in", "Begin the item with '- ' under the others, or indent the line as part of the item above."),
        ("could not find expected ':'", "a key without ': '", "Write 'key: value', with a space behind the colon."),
        ("unexpected end of stream", "a quote that is never closed", "Close the quote that begins here."),
        ("cannot start any token", "a character that cannot begin a value", "Put the value in quotes."),
        ("tab", "a tab where YAML wants spaces", "Indent with spaces."),
        ("escape", "a backslash sequence that YAML does not know", "Use single quotes, or double the backslash."),
        ("expected alphabetic or numeric", "a text that begins with '&' or '*'", "Put the value in quotes."),
        ("expected node content", "a bracket or comma where a value is expected", "Remove it, or put the value in quotes."),
        ("comment or line break", "a text on the line of its '|' or '>'", "Begin the text on the next line, indented."),
        ("block sequence entries are not allowed", "a '- ' where no list can begin", "Put the list under its key, or the text in quotes."),
    ];

    /// <summary>The diagnostic for a syntax error; a file with one is read no further.</summary>
    public static Diagnostic Describe(SourceFile file, int offset, string yaml, YamlException exception)
    {
        var (start, end, hinted) = Place(yaml, exception);
        var span = file.Span(offset + start, end - start);
        if (exception is YamlDepthException)
        {
            return new Diagnostic(Rules.YamlTooDeep, span, "more than 32 levels of YAML", Rules.YamlTooDeep.Remedy);
        }

        foreach (var (hint, message, remedy) in Known)
        {
            if (hinted.Contains(hint, StringComparison.OrdinalIgnoreCase))
            {
                return new Diagnostic(Rules.InvalidYaml, span, message, remedy);
            }
        }

        return new Diagnostic(
            Rules.InvalidYaml, span, "YAML that cannot be understood from here on", Rules.InvalidYaml.Remedy);
    }

    // Where an author would look, which is not always where the parser gave up, and the words that tell what it found.
    private static (int Start, int End, string Hint) Place(string yaml, YamlException exception)
    {
        var start = Math.Min(exception.Start.Index, yaml.Length);
        var end = Math.Clamp(exception.End.Index, start, yaml.Length);
        var tab = exception.Message.Contains("tab character", StringComparison.Ordinal) ? end : start;
        if (tab < yaml.Length && yaml[tab] == '\t')
        {
            return (tab, tab + 1, "tab");
        }

        var isWithin = exception.Message.Contains("',' or '", StringComparison.Ordinal);
        if ((!isWithin && start < yaml.Length) || Opening(yaml, start) is not { } opening)
        {
            return (start, end, exception.Message);
        }

        return yaml.AsSpan(opening, start - opening).Contains('\n')
            ? (opening, opening + 1, yaml[opening] == '[' ? "did not find expected ',' or ']'" : "did not find expected ',' or '}'")
            : (start, end, "within one line");
    }

    private static int? Opening(string yaml, int end)
    {
        var closed = 0;
        for (var i = end - 1; i >= 0; i--)
        {
            switch (yaml[i])
            {
                case ']' or '}':
                    closed++;
                    break;
                case '[' or '{' when closed-- == 0:
                    return i;
            }
        }

        return null;
    }
}
