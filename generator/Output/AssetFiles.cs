// Stylesheet, scripts, icon and images under names that carry their content's hash, so that pages and assets never mix.
using System.Text;
using HoSite.Content;
using HoSite.Diagnostics;
using HoSite.Theme;

namespace HoSite.Output;

/// <summary>The assets of a site.</summary>
public sealed record AssetFiles(IReadOnlyList<OutputFile> Files, IReadOnlyDictionary<string, string> Paths)
{
    private const string Entry = "search.js";

    /// <summary>The theme's assets by their name, and the content's images by their path below the content folder.</summary>
    /// <param name="media">The content's images.</param>
    /// <param name="data">What scripts load beside them.</param>
    /// <param name="published">Published paths of what scripts load, by the names that stand in them.</param>
    /// <param name="theme">What the theme's assets are shown to come from: the settings.</param>
    public static AssetFiles Of(
        IReadOnlyList<ContentFile> media, IReadOnlyList<Asset> data, IReadOnlyDictionary<string, string> published, SourceSpan theme)
    {
        var files = new List<OutputFile>();
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var assets = Assets.All.Select(asset => ScriptData.Named(asset, published)).ToLookup(asset => asset.Name.EndsWith(".js", StringComparison.Ordinal));
        foreach (var asset in assets[false].Concat(new ScriptModules(assets[true]).Linked()).Concat(data))
        {
            Add(asset.Name, asset.Name, asset.Bytes, theme);
            if (asset.Name == Entry)
            {
                // Others load the search under a name that stays, whatever it holds.
                var text = $"// The search of this site, for other programs.\nexport * from \"./{Path.GetFileName(paths[Entry])}\";\n";
                files.Add(new OutputFile("assets/" + Entry, Encoding.UTF8.GetBytes(text), OutputRole.Asset, theme));
            }
        }

        foreach (var image in media)
        {
            Add(image.Path, image.Name, image.Bytes, image.Place);
        }

        return new AssetFiles([.. files.DistinctBy(file => file.Path)], paths);

        void Add(string key, string name, byte[] bytes, SourceSpan source)
        {
            var path = Fingerprint.Path(name, bytes);
            files.Add(new OutputFile(path, bytes, OutputRole.Asset, source));
            paths[key] = path;
        }
    }
}
