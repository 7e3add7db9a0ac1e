// One file → its records. Where a file lies says what it is; anything without a place is an error, not silence.
using System.Text;
using HoSite.Content.Fields;
using HoSite.Content.Records;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content;

/// <summary>Understands one file of content.</summary>
public sealed class FileReader
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private readonly ContentFile _file;
    private readonly DiagnosticBag _diagnostics = new();

    private FileReader(ContentFile file) => _file = file;

    /// <summary>Reads a file; never throws for what an author can do.</summary>
    public static ParsedFile Read(ContentFile file)
    {
        var reader = new FileReader(file);
        var parsed = reader.ReadByPlace();
        return parsed with { Diagnostics = reader._diagnostics.Sorted() };
    }

    private ParsedFile ReadByPlace() => (_file.Folder, _file.Name) switch
    {
        ("", "site.yml") => ReadGroup(
            SiteSettings.Read, (parsed, settings, hasErrors) => parsed with { Settings = settings with { HasErrors = hasErrors } }),
        ("", "search.yml") => ReadGroup(SearchWords.Read, (parsed, words, _) => parsed with { SearchWords = words }),
        ("", "index.md") => ReadPage(Kind.Home),
        ("", "glossary.yml") => ReadList(Term.Read, Kind.Term, (parsed, terms) => parsed with { Terms = Mark(terms) }),
        ("", "statements.yml") => ReadList(Statement.Read, null, (parsed, list) => parsed with { Statements = Good(list) }),
        ("", "redirects.yml") => ReadList(Redirect.Read, null, (parsed, list) => parsed with { Redirects = Good(list) }),
        ("", "permalinks.txt") => new ParsedFile(_file, Decode()),
        ("claims", var name) when IsYaml(name)
            => ReadList(Claim.Read, Kind.Claim, (parsed, claims) => parsed with { Claims = Mark(claims) }),
        ("references", var name) when IsYaml(name)
            => ReadList(Reference.Read, Kind.Reference, (parsed, list) => parsed with { References = Mark(list) }),
        ("media", _) => _file.IsUnreadable ? new ParsedFile(_file, null) : ReadMedia(),
        (var folder, var name) when name.EndsWith(".md", StringComparison.Ordinal)
            && KindNames.FromPlural(folder) is { } kind && KindNames.PageKinds.Contains(kind) => ReadPage(kind),
        _ => Misplaced(),
    };

    private static bool IsYaml(string name)
        => name.EndsWith(".yml", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal);

    private ParsedFile Misplaced()
    {
        // A folder that was refused as a whole is said already; any record of its kind may lie in it.
        if (_file.IsUnreadable)
        {
            return new ParsedFile(_file, null) { Unreadable = KindNames.FromPlural(_file.Path) is { } kind ? [RecordId.AnyOf(kind)] : [] };
        }

        var place = _file.Folder.Length == 0 ? _file.Name : _file.Folder + "/";
        var known = KindNames.PageKinds.Select(kind => kind.Plural() + "/").Concat(
            ["claims/", "references/", "media/", "site.yml", "index.md", "glossary.yml", "search.yml", "statements.yml", "redirects.yml"]);
        _diagnostics.Add(
            Rules.UnknownFile, _file.Place, $"'{_file.Path}' has no place in a knowledge base", null, Nearest.To(place, known.Where(name => name != place)));
        return new ParsedFile(_file, null);
    }

    private ParsedFile ReadMedia()
    {
        if (_file.Name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && Decode() is { } text)
        {
            SvgSafety.Check(text, _diagnostics);
        }

        return new ParsedFile(_file, null);
    }

    private ParsedFile ReadPage(Kind kind)
    {
        var slug = kind == Kind.Home ? "" : _file.Name[..^3];
        if (kind != Kind.Home && !Slug.IsValid(slug))
        {
            _diagnostics.Add(
                Rules.InvalidSlug, _file.Place, $"the file name '{_file.Name}' is not a slug", null, Slug.From(slug) is { Length: > 0 } better ? better : null);
        }

        var text = Decode();
        var parsed = new ParsedFile(_file, text) { Unreadable = [new RecordId(kind, slug)] };
        if (text is null || FrontMatter.Read(text, slug, _diagnostics) is not var (frontMatter, source))
        {
            return parsed;
        }

        var (page, hasErrors) = FieldReader.Read(frontMatter, fields => PageKinds.Read(kind, source, fields), _diagnostics);
        return parsed with { Page = page with { HasErrors = hasErrors }, Unreadable = hasErrors ? parsed.Unreadable : [] };
    }

    private ParsedFile ReadGroup<T>(Func<IFields, T> read, Func<ParsedFile, T, bool, ParsedFile> with)
    {
        var text = Decode();
        var parsed = new ParsedFile(_file, text);
        if (text is null || YamlReader.Read(text, 0, text.Text.Length, _diagnostics) is not { } root)
        {
            return parsed;
        }

        if (root is not YamlMapping mapping)
        {
            _diagnostics.Add(Rules.WrongType, root.Span, $"the file is a group of keys, not {root.Description}");
            return parsed;
        }

        var (record, hasErrors) = FieldReader.Read(mapping, read, _diagnostics);
        return with(parsed, record, hasErrors);
    }

    private ParsedFile ReadList<T>(
        Func<IFields, T> read, Kind? kind, Func<ParsedFile, IReadOnlyList<(T Record, bool HasErrors)>, ParsedFile> with)
    {
        var text = Decode();
        var parsed = new ParsedFile(_file, text);
        if (text is null)
        {
            return kind is { } any ? parsed with { Unreadable = [RecordId.AnyOf(any)] } : parsed;
        }

        var root = YamlReader.Read(text, 0, text.Text.Length, _diagnostics);
        if (root is null or YamlScalar { IsNull: true })
        {
            return kind is { } named && _diagnostics.HasErrors
                ? parsed with { Unreadable = UnreadableNames.Of(text, named) }
                : parsed;
        }

        if (root is not YamlSequence sequence)
        {
            _diagnostics.Add(Rules.WrongType, root.Span, $"the file is a list, not {root.Description}", "Begin each entry with '- '.");
            return kind is { } any ? parsed with { Unreadable = [RecordId.AnyOf(any)] } : parsed;
        }

        var records = new List<(T, bool HasErrors)>(sequence.Items.Count);
        var unreadable = new List<RecordId>();
        foreach (var item in sequence.Items)
        {
            if (item is YamlMapping mapping)
            {
                records.Add(FieldReader.Read(mapping, read, _diagnostics));
            }
            else
            {
                _diagnostics.Add(Rules.WrongType, item.Span, $"an entry is a group of keys, not {item.Description}");
            }

            if (kind is { } named && (item is not YamlMapping || records[^1].HasErrors))
            {
                unreadable.Add(UnreadableNames.Of(item, named));
            }
        }

        return with(parsed with { Unreadable = unreadable }, records);
    }

    private static IReadOnlyList<Claim> Mark(IReadOnlyList<(Claim Record, bool HasErrors)> read)
        => [.. read.Where(entry => entry.Record.Id.Value is not null).Select(entry => entry.Record with { HasErrors = entry.HasErrors })];

    private static IReadOnlyList<Reference> Mark(IReadOnlyList<(Reference Record, bool HasErrors)> read)
        => [.. read.Where(entry => entry.Record.Id.Value is not null).Select(entry => entry.Record with { HasErrors = entry.HasErrors })];

    private static IReadOnlyList<Term> Mark(IReadOnlyList<(Term Record, bool HasErrors)> read)
        => [.. read.Where(entry => entry.Record.Name.Value is not null).Select(entry => entry.Record with { HasErrors = entry.HasErrors })];

    private static IReadOnlyList<T> Good<T>(IReadOnlyList<(T Record, bool HasErrors)> read)
        => [.. read.Where(entry => !entry.HasErrors).Select(entry => entry.Record)];

    private SourceFile? Decode()
    {
        if (_file.IsUnreadable)
        {
            return null;
        }

        try
        {
            var bytes = _file.Bytes.AsMemory();
            bytes = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
            return SourceFile.Keeping(_file.Path, _file.DisplayPath, bytes, Utf8.GetString(bytes.Span));
        }
        catch (DecoderFallbackException exception)
        {
            _diagnostics.Add(
                Rules.UnreadableFile, _file.Place, $"the file is not UTF-8: byte {exception.Index + 1} cannot be read", "Save it as UTF-8.");
            return null;
        }
    }
}
