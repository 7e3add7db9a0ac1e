// The files that pages load, compiled into the program so that it needs no folder beside it.
using System.Reflection;

namespace HoSite.Theme;

/// <summary>The theme's stylesheet, icon and scripts.</summary>
public static class Assets
{
    private const string Folder = "assets/";
    private const string Styles = "styles/";
    private const string Search = "search/";

    /// <summary>Every asset, sorted by name; the generator gives each its fingerprinted address.</summary>
    public static IReadOnlyList<Asset> All { get; } = Load();

    private static Asset[] Load()
    {
        var assembly = typeof(Assets).Assembly;
        var files = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Asset(name[Folder.Length..], Bytes(assembly, name)))
            .ToLookup(asset => asset.Name.StartsWith(Styles, StringComparison.Ordinal) ? Styles : asset.Name.StartsWith(Search, StringComparison.Ordinal) ? Search : "");
        return
        [
            .. files[""].Select(asset => asset.Name == "search-worker.js" ? asset with { Bytes = ScriptParts.Joined([asset]) } : asset)
                .Append(new Asset("site.css", Joined(files[Styles])))
                .Append(new Asset("search.js", ScriptParts.Joined([.. files[Search]])))
                .OrderBy(asset => asset.Name, StringComparer.Ordinal),
        ];
    }

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
