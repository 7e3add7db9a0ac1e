// The keys that authors may write are a contract: each kind has those of the content's description, and no others.
using HoSite.Content;
using HoSite.Content.Fields;
using HoSite.Content.Markdown;
using HoSite.Content.Records;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;
using Xunit;

namespace HoSite.Tests.Content.Fields;

public sealed class DeclarationTests
{
    private const string Common =
        "title* summary* aliases abbreviations spellings checked* next-check* searched-to order draft questions unknowns alternatives notices";

    public static TheoryData<string, string> Kinds => new()
    {
        { "guide", "print" },
        { "home", "answer{text* claim*}" },
        { "stage", "window{from-weeks to-weeks} signs tests{test* shows* claims} answers{answer* because* claims}" },
        { "factor", "impact* direction* modifiable* levels{name* stage impact* direction* claims row} claims" },
        {
            "treatment",
            "type* status* part-of effects{outcome* stages causes sites verdict* claims} harms{outcome* claims} avoid-when{text* claims} "
            + "licences{authority* status* date* claims} answers{answer* because* claims}"
        },
        { "cause", "type* sites onset frequency answers{answer* because* claims}" },
        { "site", "classifications causes function" },
        { "outcome", "measure better" },
        { "classification", "site grades*{grade* meaning*} reference*" },
        { "notice", "level* required-on{pages all{kind* type}}" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_of_page_has_its_keys(string kind, string own)
    {
        var file = new SourceFile("", "", "");
        var source = new PageSource("", file, new FieldPlaces(new YamlMapping(file.Start, [])), MarkdownText.Empty);
        var common = kind == "stage" ? Common.Replace("order", "order*", StringComparison.Ordinal) : Common;
        Assert.Equal(
            Words($"{common} {own}"),
            Words(Written(FieldDeclarations.Of(fields => PageKinds.Read(KindNames.FromSingular(kind)!.Value, source, fields)))));
    }

    [Fact]
    public void A_claim_has_its_keys() => Assert.Equal(
        Words(
            "id* statement* plain* about*{treatments stages factors causes sites outcomes} population* "
            + "effect{measure scale value low high comparator participants studies baseline{events* of*} treated{events* of*} follow-up} "
            + "direction* certainty{level* start* reasons{domain* step* because*}} against references* history{date* change* because*} "
            + "retired{date* because* successor}"),
        Words(Written(FieldDeclarations.Of(Claim.Read))));

    [Fact]
    public void A_reference_has_its_keys() => Assert.Equal(
        Words(
            "id* type* title* author{family given non-dropping-particle suffix literal} container-title publisher issued volume issue page "
            + "DOI PMID PMCID URL design* unchecked note"),
        Words(Written(FieldDeclarations.Of(Reference.Read))));

    [Fact]
    public void A_term_has_its_keys()
        => Assert.Equal(Words("term* say plain* clinical aliases not-the-same-as"), Words(Written(FieldDeclarations.Of(Term.Read))));

    // Order is a matter of taste; keys, groups and what is required are the contract.
    private static string[] Words(string keys) => [.. keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    private static string Written(IEnumerable<FieldDeclaration> fields) => string.Join(' ', fields.Select(field =>
        field.Key + (field.IsRequired ? "*" : "") + (Inner(field.Schema) is { } inner ? $"{{{Written(inner)}}}" : "")));

    private static IReadOnlyList<FieldDeclaration>? Inner(FieldSchema? schema)
        => schema is null ? null : schema.Fields is { Count: > 0 } fields ? fields : Inner(schema.Items);
}
