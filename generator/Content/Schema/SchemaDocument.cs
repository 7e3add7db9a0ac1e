// Which JSON Schemas there are: one for each form that a file of content takes.
using HoSite.Content.Fields;
using HoSite.Content.Records;

namespace HoSite.Content.Schema;

/// <summary>What one JSON Schema describes.</summary>
/// <param name="Name">Name of its file, without ending.</param>
/// <param name="Title">What it describes.</param>
/// <param name="Description">Where that is written.</param>
/// <param name="IsList">Whether a file is a list of such groups, or one.</param>
/// <param name="Fields">The keys of a group.</param>
public sealed record SchemaDocument(
    string Name, string Title, string Description, bool IsList, IReadOnlyList<FieldDeclaration> Fields)
{
    /// <summary>The name of its file.</summary>
    public string FileName => $"{Name}.schema.json";

    /// <summary>All of them: the front matter of each kind of page, then the YAML files.</summary>
    public static IReadOnlyList<SchemaDocument> All =>
    [
        new("home", "Home page", "Front matter of index.md.", false, RecordDeclarations.Of(Kind.Home)),
        .. KindNames.PageKinds.Select(kind => new SchemaDocument(
            kind.Singular(), kind.Label(), $"Front matter of {kind.Plural()}/*.md.", false, RecordDeclarations.Of(kind))),
        new("claims", "Claims", "A file of claims/, a list.", true, RecordDeclarations.Of(Kind.Claim)),
        new("references", "References", "A file of references/, a list; CSL-JSON's field names.", true, RecordDeclarations.Of(Kind.Reference)),
        new("glossary", "Glossary", "glossary.yml, a list of terms.", true, RecordDeclarations.Of(Kind.Term)),
        new("search", "Search words", "search.yml: words that belong to no page.", false, FieldDeclarations.Of(SearchWords.Read)),
        new("statements", "Statements", "statements.yml, a list of common statements, checked.", true, FieldDeclarations.Of(Statement.Read)),
        new("redirects", "Redirects", "redirects.yml, a list of addresses that moved.", true, FieldDeclarations.Of(Redirect.Read)),

        // Not "site", which is a kind of page.
        new("settings", "Settings", "site.yml: what the site says of itself.", false, FieldDeclarations.Of(SiteSettings.Read)),
    ];
}
