// The names of the real content as readers may type them, and misspellings of them that are the same in every run.
using HoSite.Commands;
using HoSite.Diagnostics;
using HoSite.Knowledge;
using HoSite.Search;

namespace HoSite.Tests.Searching;

/// <summary>What can be asked of the real site.</summary>
internal static class RealNames
{
    /// <summary>The real knowledge base.</summary>
    public static KnowledgeBase Knowledge { get; } = Read();

    /// <summary>Everything that can be found.</summary>
    public static IReadOnlyList<SearchDocument> Documents { get; } = SearchDocuments.Of(Knowledge);

    /// <summary>Titles, aliases and abbreviations by their words, with the addresses of all that are called so.</summary>
    public static IReadOnlyDictionary<string, HashSet<string>> Names { get; } = Documents
        .Where(document => SearchKinds.All.Single(entry => entry.Kind == document.Kind).IsNamed)
        .SelectMany(document => document.Names.Where(name => !name.IsSpelling).Select(name => name.Text).Append(document.Title)
            .Select(name => (Name: Written(name), Address: AddressOf(document))))
        .Where(entry => entry.Name.Length > 0)
        .GroupBy(entry => entry.Name)
        .ToDictionary(group => group.Key, group => group.Select(entry => entry.Address).ToHashSet());

    /// <summary>Names that must not be taken for others: of what people take, and of what is known without a page.</summary>
    public static IReadOnlySet<string> Guarded { get; } = Documents
        .Where(document => document.IsGuarded)
        .SelectMany(document => document.Names.Where(name => !name.IsSpelling).Select(name => name.Text).Append(document.Title))
        .Concat(Knowledge.Content.SearchWords.Known.Select(name => name.Value))
        .Select(Written).ToHashSet();

    /// <summary>The address that the search is to give for a document.</summary>
    public static string AddressOf(SearchDocument document)
        => SearchKinds.All.Single(entry => entry.Kind == document.Kind).Address.Replace("*", document.Slug, StringComparison.Ordinal).Replace("=", document.Slug, StringComparison.Ordinal);

    /// <summary>A name by its words.</summary>
    public static string Written(string name) => string.Join(' ', WordForms.Words(name));

    /// <summary>A name with edits at its letters.</summary>
    public static string Misspelt(string name, int edits, Random random)
    {
        for (var i = 0; i < edits; i++)
        {
            var places = Enumerable.Range(0, name.Length).Where(at => char.IsLetter(name[at])).ToArray();
            var at = places[random.Next(places.Length)];
            var letter = (char)('a' + random.Next(26));
            name = random.Next(4) switch
            {
                0 => name.Remove(at, 1),
                1 => name.Insert(at, letter.ToString()),
                2 => name.Remove(at, 1).Insert(at, letter.ToString()),
                _ => at + 1 < name.Length ? $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}" : name.Remove(at, 1),
            };
        }

        return name;
    }

    private static KnowledgeBase Read()
    {
        var diagnostics = new DiagnosticBag();
        return Linker.Link(ContentArgument.Read(TestFiles.Path("../content"), diagnostics), drafts: false, diagnostics);
    }
}
