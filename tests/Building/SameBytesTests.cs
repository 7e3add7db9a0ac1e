// The same content gives the same bytes: from any folder, in any culture, in any time zone; and the address of the site
// changes nothing but what is absolute.
using System.Diagnostics;
using System.Globalization;
using System.Text;
using HoSite.Output;
using Xunit;

namespace HoSite.Tests.Building;

public sealed class SameBytesTests : IDisposable
{
    private readonly ScratchFolder _scratch = new ScratchFolder()
        .CopyTo("one", TestFiles.Path("SecondBase/content"))
        .CopyTo("deeper/down/two", TestFiles.Path("SecondBase/content"));

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Two_folders_time_zones_and_cultures_give_the_same_bytes()
    {
        await Run("one", "out-one", ("TZ", "Pacific/Kiritimati"), ("LANG", "de_DE.UTF-8"), ("LC_ALL", "de_DE.UTF-8"));
        await Run("deeper/down/two", "out-two", ("TZ", "Pacific/Niue"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"));
        Assert.Equal(Files("out-one"), Files("out-two"));
    }

    [Fact]
    public void Numbers_and_dates_of_the_current_culture_do_not_show()
    {
        var expected = Of("one");
        var before = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, Of("one"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_address_of_the_site_changes_only_what_is_absolute()
    {
        var root = Of("one", options => options with { BaseUrl = new Uri("https://thumbs.example/") });
        var below = Of("one", options => options with { BaseUrl = new Uri("https://thumbs.example/some/project") });

        Assert.Equal(root.Keys, below.Keys);
        Assert.Equal(
            root["404.html"],
            below["404.html"].Replace("\"/some/project/", "\"/", StringComparison.Ordinal));
        Assert.All(root.Where(file => file.Key != "404.html"), file => Assert.Equal(
            file.Value, below[file.Key].Replace("https://thumbs.example/some/project/", "https://thumbs.example/", StringComparison.Ordinal)));
        Assert.DoesNotContain("href=\"/", below["treatments/balm/index.html"], StringComparison.Ordinal);
    }

    private static SortedDictionary<string, string> Texts(OutputSite site)
        => new(site.Files.ToDictionary(file => file.Path, file => Encoding.Latin1.GetString(file.Bytes.Span)), StringComparer.Ordinal);

    private SortedDictionary<string, string> Of(string folder, Func<BuildOptions, BuildOptions>? change = null)
        => Texts(Built.Of(_scratch.At(folder), change).Site);

    private SortedDictionary<string, string> Files(string output) => new(
        Directory.EnumerateFiles(_scratch.At(output), "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(_scratch.At(output), path), path => Convert.ToHexString(File.ReadAllBytes(path))),
        StringComparer.Ordinal);

    private async Task Run(string content, string output, params (string Name, string Value)[] surroundings)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && host.EndsWith("dotnet", StringComparison.Ordinal) ? host : "dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = _scratch.At(content),
        };
        string[] arguments =
            [Path.Combine(AppContext.BaseDirectory, "hosite.dll"), "build", "--content", _scratch.At(content), "--output", _scratch.At(output)];
        Array.ForEach(arguments, start.ArgumentList.Add);
        foreach (var (name, value) in surroundings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
    }
}
