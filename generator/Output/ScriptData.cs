// Scripts name the files they load as they stand without a hash; they are published with the names that have one.
using System.Text;
using HoSite.Theme;

namespace HoSite.Output;

/// <summary>Gives scripts the published paths of their data.</summary>
internal static class ScriptData
{
    /// <summary>An asset; in a script every quoted path that has a published one is replaced by it.</summary>
    public static Asset Named(Asset asset, IReadOnlyDictionary<string, string> published)
    {
        if (!asset.Name.EndsWith(".js", StringComparison.Ordinal))
        {
            return asset;
        }

        var text = Encoding.UTF8.GetString(asset.Bytes);
        foreach (var (name, path) in published)
        {
            text = text.Replace($"\"{name}\"", $"\"{path}\"", StringComparison.Ordinal);
        }

        return asset with { Bytes = Encoding.UTF8.GetBytes(text) };
    }
}
