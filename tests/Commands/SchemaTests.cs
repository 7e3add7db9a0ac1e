// What the schemas say is what the reader wants: the same keys, the same words, the names that exist.
using System.Text.Json;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;
using Xunit;

namespace HoSite.Tests.Commands;

public sealed class SchemaTests : IDisposable
{
    private static readonly string[] Names =
    [
        "cause", "claims", "classification", "factor", "glossary", "guide", "home", "notice", "outcome", "redirects",
        "references", "search", "settings", "site", "stage", "statements", "treatment",
    ];

    private readonly TinyBase _base = new();

    public void Dispose() => _base.Dispose();

    [Fact]
    public void Every_kind_of_file_has_a_schema_and_each_is_named_as_it_is_written()
    {
        var run = Run.On(_base, "schema");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            Names.Select(name => $"{name}.schema.json"),
            Directory.EnumerateFiles(Path.Combine(_base.Content, ".schema")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Names, name => Assert.Contains($"content/.schema/{name}.schema.json\n", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_and_the_schemas_are_no_content()
    {
        Run.On(_base, "schema");
        var first = TinyBase.Snapshot(_base.Content);

        Run.On(_base, "schema");

        Assert.Equal(first, TinyBase.Snapshot(_base.Content));
        Assert.Equal(0, Run.On(_base, "build").ExitCode);
    }

    [Theory]
    [InlineData("home", "index.md")]
    [InlineData("guide", "guides/about.md")]
    [InlineData("stage", "stages/early.md")]
    [InlineData("factor", "factors/age.md")]
    [InlineData("treatment", "treatments/rest.md")]
    [InlineData("cause", "causes/cold.md")]
    [InlineData("site", "sites/shin.md")]
    [InlineData("outcome", "outcomes/shine.md")]
    [InlineData("classification", "classifications/gloss.md")]
    [InlineData("notice", "notices/urgent.md")]
    [InlineData("claims", "claims/rest.yml")]
    [InlineData("references", "references/d.yml")]
    [InlineData("glossary", "glossary.yml")]
    [InlineData("settings", "site.yml")]
    public void Content_that_is_right_has_the_keys_that_its_schema_wants(string schema, string path)
    {
        var root = Schema(schema);
        var text = _base.Read(path);
        var node = Yaml(path.EndsWith(".md", StringComparison.Ordinal) ? text.Split("---\n")[1] : text);
        var isList = root.GetProperty("type").GetString() == "array";
        var groups = isList ? ((YamlSequence)node).Items : [node];

        Assert.All(groups, group => Keys((YamlMapping)group, isList ? root.GetProperty("items") : root));
    }

    [Fact]
    public void Names_of_other_records_are_those_that_exist()
    {
        var treatment = Schema("treatment");

        Assert.Equal(["early"], Words(treatment.GetProperty("$defs").GetProperty("stage").GetProperty("enum")));
        Assert.Equal("#/$defs/treatment", treatment.GetProperty("properties").GetProperty("part-of").GetProperty("$ref").GetString());
        Assert.Contains("off-label", Words(treatment.GetProperty("properties").GetProperty("status").GetProperty("enum")));
    }

    [Fact]
    public void A_section_may_be_written_in_either_of_its_forms()
    {
        var section = Schema("settings").GetProperty("properties").GetProperty("sections").GetProperty("additionalProperties").GetProperty("items");

        var forms = section.GetProperty("anyOf").EnumerateArray().ToList();
        Assert.Equal(["string", "number"], Words(forms[0].GetProperty("type")));
        Assert.Equal(["heading", "shows", "then"], forms[1].GetProperty("properties").EnumerateObject().Select(key => key.Name));
        Assert.Contains("effects", Words(forms[1].GetProperty("properties").GetProperty("shows").GetProperty("items").GetProperty("enum")));
    }

    [Fact]
    public void Broken_content_does_not_keep_schemas_from_being_written()
    {
        _base.Write("stages/early.md", "---\ntitle: [\n---\n");

        Assert.Equal(["early"], Words(Schema("treatment").GetProperty("$defs").GetProperty("stage").GetProperty("enum")));
    }

    private static void Keys(YamlMapping group, JsonElement schema)
    {
        var keys = group.Entries.Select(entry => entry.Key.Text).ToList();
        Assert.All(Words(schema.GetProperty("required")), required => Assert.Contains(required, keys));
        Assert.All(keys, key => Assert.True(schema.GetProperty("properties").TryGetProperty(key, out _), key));
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
    }

    private JsonElement Schema(string name)
    {
        Run.On(_base, "schema");
        return JsonDocument.Parse(_base.Read($".schema/{name}.schema.json")).RootElement;
    }

    private static IEnumerable<string> Words(JsonElement array) => array.EnumerateArray().Select(word => word.GetString()!);

    private static YamlNode Yaml(string text)
    {
        var file = new SourceFile("x.yml", "x.yml", text);
        return YamlReader.Read(file, 0, text.Length, new DiagnosticBag())!;
    }
}
