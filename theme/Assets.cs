// The files that pages load, compiled into the program so that it needs no folder beside it.
namespace HoSite.Theme;

/// <summary>The theme's stylesheet, icon and scripts.</summary>
public static class Assets
{
    private const string Folder = "assets/";

    /// <summary>Every asset, sorted by name; the generator gives each its fingerprinted address.</summary>
    public static IReadOnlyList<Asset> All { get; } = Load();

    private static Asset[] Load()
    {
        var assembly = typeof(Assets).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var resource = assembly.GetManifestResourceStream(name)!;
                    var bytes = new byte[resource.Length];
                    resource.ReadExactly(bytes);
                    return new Asset(name[Folder.Length..], bytes);
                }),
        ];
    }
}
