// The arrow of dependencies inside the generator, held by a test: whoever reads a folder need not read those after it.
using System.Text.RegularExpressions;
using Xunit;

namespace HoSite.Tests.Architecture;

public class DependencyTests
{
    private const string Root = "(root)";

    // What each folder may use: itself and everything in the steps before its own. Two folders of one step know nothing
    // of each other.
    private static readonly string[][] Steps =
    [
        ["Diagnostics"], ["Content"], ["Knowledge", "Bibliography"], ["Prose"], ["Pages", "Reading"], ["Search", "Output"], ["Checks"], [Root],
        ["Preview", "Commands"], ["Program"],
    ];

    [Fact]
    public void Dependencies_inside_the_generator_run_one_way()
    {
        var sources = Checkout.Sources("generator", ".cs");
        var uses = sources.SelectMany(source => Uses(source, sources)).ToList();

        Assert.NotEmpty(uses);
        Assert.Empty(uses.Where(use => !MayUse(use.From, use.To)).Select(use => $"{use.Place} uses {use.To}"));
    }

    [Theory]
    [InlineData("Content", "using HoSite.Pages;")]
    [InlineData("Content", "var address = new HoSite.Pages.Address(\"\");")]
    [InlineData("Content", "var address = new Pages.Address(\"\");")]
    [InlineData("Output", "var built = SiteBuild.Run(options, bag);")]
    [InlineData("Search", "using HoSite.Output;")]
    public void A_use_against_the_arrow_is_seen(string folder, string line)
    {
        var sources = Checkout.Sources("generator", ".cs");
        var wrong = new SourceText($"generator/{folder}/Wrong.cs", line);

        Assert.Contains(Uses(wrong, sources), use => !MayUse(use.From, use.To));
    }

    [Fact]
    public void Every_folder_of_the_generator_has_its_step()
        => Assert.Subset(
            Steps.SelectMany(step => step).ToHashSet(),
            Checkout.Sources("generator", ".cs").Select(source => FolderOf(source.Path)).ToHashSet());

    [Theory]
    [InlineData("generator", "HoSite")]
    [InlineData("theme", "HoSite.Theme")]
    public void Namespaces_follow_folders(string project, string root)
        => Assert.Empty(Checkout.Sources(project, ".cs")
            .Select(source => (source.Path, Declared: Regex.Match(source.Text, @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value))
            .Where(file => file.Declared.Length > 0 && file.Declared != NamespaceFor(file.Path, root))
            .Select(file => $"{file.Path} declares {file.Declared}"));

    [Fact]
    public void The_theme_refers_to_no_other_project()
        => Assert.DoesNotContain("ProjectReference", File.ReadAllText(Checkout.At("theme", "HoSite.Theme.csproj")), StringComparison.Ordinal);

    // A use is a 'using', a qualified name, a name qualified from the shared root namespace (Pages.Address), or a type
    // of the root itself, which every namespace below it sees without a word.
    private static IEnumerable<(string From, string To, string Place)> Uses(SourceText source, IReadOnlyList<SourceText> all)
    {
        var from = FolderOf(source.Path);
        var types = all.Select(file => (Folder: FolderOf(file.Path), Name: Path.GetFileNameWithoutExtension(file.Path).Split('.')[0])).Distinct().ToList();
        var roots = types.Where(type => type.Folder == Root).Select(type => type.Name).ToHashSet();
        var partial = types.Where(type => type.Folder != Root).Select(type => $"{type.Folder}.{type.Name}").ToHashSet();
        foreach (var (number, line) in source.Code)
        {
            var names = Regex.Matches(line, @"(?<![\w.])HoSite\.([A-Z]\w*)").Select(match => match.Groups[1].Value).Where(name => name != "Theme")
                .Concat(Regex.Matches(line, @"(?<![\w.])([A-Z]\w*)\.[A-Z]\w*").Where(match => partial.Contains(match.Value)).Select(match => match.Groups[1].Value))
                .Concat(Regex.Matches(line, @"(?<![\w.])[A-Z]\w*").Where(match => roots.Contains(match.Value)).Select(_ => Root));
            foreach (var name in names.Select(name => roots.Contains(name) ? Root : name).Where(name => name != from).Distinct())
            {
                yield return (from, name, $"{source.Path}({number})");
            }
        }
    }

    private static bool MayUse(string from, string to)
    {
        var step = Array.FindIndex(Steps, folders => folders.Contains(from));
        return Array.FindIndex(Steps, folders => folders.Contains(to)) is var other && other >= 0 && other < step;
    }

    private static string FolderOf(string path) => path.Split('/') switch
    {
        [_, "Program.cs"] => "Program",
        [_, _] => Root,
        [_, var folder, ..] => folder,
        _ => throw new ArgumentException($"'{path}' is not below a project", nameof(path)),
    };

    private static string NamespaceFor(string path, string root)
        => string.Join('.', path.Split('/')[1..^1].Prepend(root));
}
