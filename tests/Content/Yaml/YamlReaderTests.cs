// Every value of a YAML document knows its place, whatever stands before it.
using HoSite.Content.Yaml;
using HoSite.Diagnostics;
using Xunit;

namespace HoSite.Tests.Content.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "# 🦴 é\nfirst: 🦴 é\n")]
    public void Each_value_keeps_its_place(string lineEnd, string before)
    {
        const string yaml = "plain: no\nquoted: \"a: b\"\nlist: [one, two]\ngroup:\n  key: |\n    folded\n";
        var text = "---\n" + (before + yaml).ReplaceLineEndings(lineEnd);
        var file = new SourceFile("a.md", "content/a.md", text);
        var diagnostics = new DiagnosticBag();
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(file, 4, text.Length - 4, diagnostics));

        Assert.Empty(diagnostics.Sorted());
        var shift = before.Count(c => c == '\n');
        Assert.Equal((2 + shift, 8), file.Position(root.At("plain").Start));
        Assert.Equal("\"a: b\"", Source(file, root.At("quoted")));
        Assert.Equal("two", Source(file, ((YamlSequence)root.Find("list")!.Value).Items[1].Span));
        Assert.Equal((6 + shift, 3), file.Position(((YamlMapping)root.Find("group")!.Value).Entries[0].Key.Span.Start));
    }

    [Theory]
    [InlineData("a: no", "no", false)]
    [InlineData("a: 1.0", "1.0", false)]
    [InlineData("a: 'null'", "null", false)]
    [InlineData("a: null", "null", true)]
    [InlineData("a:", "", true)]
    public void Words_stay_words(string yaml, string expected, bool isNull)
    {
        var root = (YamlMapping)YamlReader.Read(new SourceFile("a.yml", "a.yml", yaml), 0, yaml.Length, new DiagnosticBag())!;
        var value = Assert.IsType<YamlScalar>(root.Find("a")!.Value);
        Assert.Equal((expected, isNull), (value.Text, value.IsNull));
    }

    private static string Source(SourceFile file, SourceSpan span) => file.Text.Substring(span.Start, span.Length);
}
