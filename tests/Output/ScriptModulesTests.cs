// A script must name the scripts that it imports as they are published; a circle or a gap among them is the theme's bug.
using System.Text;
using HoSite.Output;
using HoSite.Search;
using HoSite.Theme;
using Xunit;

namespace HoSite.Tests.Output;

public sealed class ScriptModulesTests
{
    [Theory]
    [InlineData("import { a } from \"./b.js\";")]
    [InlineData("import \"./b.js\";")]
    [InlineData("import('./b.js');")]
    [InlineData("export * from\n  './b.js'")]
    public void An_import_is_given_its_published_name(string text)
    {
        var b = Script("b.js", "export const a = 1;");

        var linked = Linked(Script("a.js", text), b);

        Assert.Equal(text.Replace("b.js", Published(b), StringComparison.Ordinal), Text(linked["a.js"]));
        Assert.Equal(Text(b), Text(linked["b.js"]));
    }

    [Fact]
    public void An_address_below_the_root_is_given_its_published_path()
    {
        var worker = Script("worker.js", "import \"./deep.js\";");

        var linked = Linked(Script("s/a.js", "new Worker(root + \"assets/worker.js\")"), worker, Script("deep.js", "1"));

        Assert.Equal($"new Worker(root + \"{Fingerprint.Path("worker.js", linked["worker.js"].Bytes)}\")", Text(linked["s/a.js"]));
        Assert.Equal(
            "The script a.js imports gone.js, which is not there.",
            Assert.Throws<InvalidOperationException>(() => Linked(Script("a.js", "fetch(\"assets/gone.js\")"))).Message);
    }

    [Fact]
    public void A_change_deep_down_changes_every_name_above_it()
    {
        var (a, b) = (Script("s/a.js", "import \"./b.js\";"), Script("s/b.js", "import \"./c.js\";"));

        var one = Linked(a, b, Script("s/c.js", "1"));
        var other = Linked(a, b, Script("s/c.js", "2"));

        Assert.Contains(Published(one["s/b.js"]), Text(one["s/a.js"]), StringComparison.Ordinal);
        Assert.All(one.Keys, name => Assert.NotEqual(Published(one[name]), Published(other[name])));
    }

    [Fact]
    public void Other_texts_and_addresses_stay_as_they_are()
    {
        const string Text = "const from = \"./b.js\"; import x from \"other\"; // see ./b.js";

        Assert.Equal(Text, ScriptModulesTests.Text(Linked(Script("a.js", Text), Script("b.js", ""))["a.js"]));
    }

    [Fact]
    public void A_circle_and_a_gap_are_refused_by_name()
    {
        Assert.Equal(
            "Scripts import each other in a circle: a.js → b.js → a.js.",
            Assert.Throws<InvalidOperationException>(() => Linked(Script("a.js", "import \"./b.js\""), Script("b.js", "import \"./a.js\""))).Message);
        Assert.Equal(
            "The script a.js imports gone.js, which is not there.",
            Assert.Throws<InvalidOperationException>(() => Linked(Script("a.js", "import(\"./gone.js\")"))).Message);
    }

    [Fact]
    public void Every_import_of_the_theme_leads_to_a_published_file()
    {
        var assets = AssetFiles.Of([], [], SearchFiles.None.Names, default);
        var names = assets.Files.Select(file => Path.GetFileName(file.Path)).ToHashSet();
        var site = Encoding.UTF8.GetString(assets.Files.Single(file => file.Path == assets.Paths["scripts/site.js"]).Bytes.Span);

        var imported = site.Split("import(\"./").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToList();

        Assert.NotEmpty(imported);
        Assert.Subset(names, imported.ToHashSet());
    }

    private static Dictionary<string, Asset> Linked(params Asset[] scripts) => new ScriptModules(scripts).Linked().ToDictionary(script => script.Name);

    private static Asset Script(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Text(Asset script) => Encoding.UTF8.GetString(script.Bytes);

    private static string Published(Asset script) => Path.GetFileName(Fingerprint.Path(script.Name, script.Bytes));
}
