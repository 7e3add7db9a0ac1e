// What each kind of record declares, asked of the record itself (decision 0003).
using HoSite.Content.Fields;
using HoSite.Content.Markdown;
using HoSite.Content.Records;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content.Schema;

/// <summary>The fields of a kind, as data.</summary>
public static class RecordDeclarations
{
    private static readonly SourceFile NoFile = new("", "", "");
    private static readonly PageSource NoPage = new("", NoFile, new FieldPlaces(new YamlMapping(NoFile.Start, [])), MarkdownText.Empty);

    /// <summary>The fields of a kind, in the order its record declares them.</summary>
    public static IReadOnlyList<FieldDeclaration> Of(Kind kind) => kind switch
    {
        Kind.Claim => FieldDeclarations.Of(Claim.Read),
        Kind.Reference => FieldDeclarations.Of(Reference.Read),
        Kind.Term => FieldDeclarations.Of(Term.Read),
        _ => FieldDeclarations.Of(fields => PageKinds.Read(kind, NoPage, fields)),
    };
}
