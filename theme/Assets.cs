// The files that pages load, compiled into the program so that it needs no folder beside it.
using System.Reflection;
using System.Text.RegularExpressions;

namespace HoSite.Theme;

/// <summary>The theme's stylesheet, icon and scripts.</summary>
public static partial class Assets
{
    private const string Folder = "assets/";
    private const string Styles = "styles/";

    /// <summary>Every asset, sorted by name; the generator gives each its fingerprinted address.</summary>
    public static IReadOnlyList<Asset> All { get; } = Load();

    private static Asset[] Load()
    {
        var assembly = typeof(Assets).Assembly;
        var files = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Asset(name[Folder.Length..], Bytes(assembly, name)))
            .ToLookup(asset => asset.Name.StartsWith(Styles, StringComparison.Ordinal) ? Styles : Part().Match(asset.Name).Groups["module"].Value);
        return
        [
            .. files[""].Select(asset => IsSearch(asset) ? asset with { Bytes = ScriptParts.Joined([asset]) } : asset)
                .Append(new Asset("site.css", Joined(files[Styles])))
                .Concat(files.Where(group => group.Key.Length > 0 && group.Key != Styles)
                    .Select(parts => new Asset(parts.Key + ".js", ScriptParts.Joined([.. parts]))))
                .OrderBy(asset => asset.Name, StringComparer.Ordinal),
        ];
    }

    // The search has few bytes, and comments are none of them.
    private static bool IsSearch(Asset asset) => Path.GetFileName(asset.Name).StartsWith("search-", StringComparison.Ordinal);

    // A module in parts has a folder of its own name; the parts are named after their place in it.
    [GeneratedRegex(@"^(?<module>.+)/\d[^/]*\.js$")]
    private static partial Regex Part();

    // One request for the whole look; its parts are kept apart so that each can be read at a glance.
    private static byte[] Joined(IEnumerable<Asset> parts) => [.. parts.SelectMany(part => part.Bytes)];

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var resource = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
