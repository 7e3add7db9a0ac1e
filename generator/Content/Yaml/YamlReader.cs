// Parsing events → nodes. SharpYaml reads the syntax; this keeps every place, finds duplicate keys, and refuses the
// features (tags, anchors, deep nesting) that content has no use for and attackers have (decision 0003).
using HoSite.Diagnostics;
using SharpYaml;
using SharpYaml.Events;

namespace HoSite.Content.Yaml;

/// <summary>Reads one YAML document out of a source file.</summary>
public sealed class YamlReader
{
    private const int MaximumDepth = 32;

    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly int _offset;
    private readonly IParser _parser;

    // Set where an alias or merge key was refused: what it stood for is unknown, and its keys are not missing.
    private bool _isIncomplete;

    private YamlReader(SourceFile file, string yaml, int offset, DiagnosticBag diagnostics)
    {
        _file = file;
        _offset = offset;
        _diagnostics = diagnostics;
        _parser = Parser.CreateParser(new StringReader(yaml));
    }

    /// <summary>Reads the document that stands at a place in a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where the YAML begins in it, such as behind the first <c>---</c>.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The root, or null when the document is empty or its syntax is wrong (and reported).</returns>
    public static YamlNode? Read(SourceFile file, int offset, int length, DiagnosticBag diagnostics)
    {
        var yaml = offset == 0 && length == file.Text.Length ? file.Text : file.Text.Substring(offset, length);
        try
        {
            return new YamlReader(file, yaml, offset, diagnostics).ReadDocument();
        }
        catch (YamlException exception)
        {
            diagnostics.Add(YamlFault.Describe(file, offset, yaml, exception));
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is NodeEvent or AnchorAlias)
            {
                var root = ReadNode(0);
                RefuseSecondDocument();
                return _isIncomplete ? null : root;
            }
        }

        return null;
    }

    private void RefuseSecondDocument()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart start)
            {
                _diagnostics.Add(
                    Rules.YamlFeature, Span(start), "a second YAML document in one file", "Put it into a file of its own.");
                return;
            }
        }
    }

    private YamlNode ReadNode(int depth)
    {
        switch (_parser.Current)
        {
            case Scalar scalar:
                RefuseDecoration(scalar);
                return new YamlScalar(Span(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart start:
                RefuseDecoration(start);
                return ReadSequence(start, depth + 1);
            case MappingStart start:
                RefuseDecoration(start);
                return ReadMapping(start, depth + 1);
            case AnchorAlias alias:
                _diagnostics.Add(Rules.YamlFeature, Span(alias), $"an alias (*{alias.Value})");
                _isIncomplete = true;
                return new YamlScalar(Span(alias), "", true);
            default:
                throw new InvalidOperationException($"unexpected parsing event {_parser.Current}");
        }
    }

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        RefuseDepth(start, depth);
        var items = new List<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth));
        }

        return new YamlSequence(Span(start), items);
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        RefuseDepth(start, depth);
        var entries = new List<YamlEntry>();
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth);
            _parser.MoveNext();
            var value = ReadNode(depth);
            if (key is not YamlScalar name)
            {
                _diagnostics.Add(Rules.WrongType, key.Span, $"{key.Description} as a key", "A key is a plain word.");
            }
            else if (name.Text == "<<" && name.IsPlain)
            {
                _diagnostics.Add(Rules.YamlFeature, name.Span, "a merge key (<<)");
                _isIncomplete = true;
            }
            else if (entries.Exists(entry => entry.Key.Text == name.Text))
            {
                _diagnostics.Add(Rules.DuplicateKey, name.Span, $"the key '{name.Text}' stands twice");
            }
            else
            {
                entries.Add(new YamlEntry(name, value));
            }
        }

        return new YamlMapping(Span(start), entries);
    }

    private void RefuseDecoration(NodeEvent node)
    {
        if (node.Tag is { Length: > 0 } tag)
        {
            _diagnostics.Add(Rules.YamlFeature, Span(node), $"a tag ({tag.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal)})");
        }

        if (node.Anchor is { Length: > 0 } anchor)
        {
            _diagnostics.Add(Rules.YamlFeature, Span(node), $"an anchor (&{anchor})");
        }
    }

    private static void RefuseDepth(ParsingEvent start, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw new YamlDepthException(start.Start, start.End);
        }
    }

    private SourceSpan Span(ParsingEvent item)
        => _file.Span(_offset + item.Start.Index, item.End.Index - item.Start.Index);
}
