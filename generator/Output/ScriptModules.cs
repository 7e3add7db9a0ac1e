// A module names the modules it imports or starts, and published names carry a hash; so a module is named after those it
// names are, and its text is given their published names.
using System.Text;
using System.Text.RegularExpressions;
using HoSite.Theme;

namespace HoSite.Output;

/// <summary>Gives scripts the published names of what they import.</summary>
/// <param name="scripts">
/// Every script. An import such as <c>"./copy.js"</c> names one beside its own; a text such as <c>"assets/search.js"</c> is its address below the site's root.
/// </param>
public sealed partial class ScriptModules(IEnumerable<Asset> scripts)
{
    private const string Root = "assets/";

    private readonly Dictionary<string, Asset> _scripts = scripts.ToDictionary(script => script.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, Asset> _ready = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    /// <summary>The scripts under their own names, with the imports in their texts rewritten; a script stands behind what it imports.</summary>
    /// <exception cref="InvalidOperationException">The theme's scripts import each other in a circle, or one that is not there.</exception>
    public IReadOnlyList<Asset> Linked()
    {
        foreach (var name in _scripts.Keys.Order(StringComparer.Ordinal))
        {
            Link(name, name);
        }

        return [.. _ready.Values];
    }

    private Asset Link(string name, string importer)
    {
        if (_ready.TryGetValue(name, out var ready))
        {
            return ready;
        }

        if (!_scripts.TryGetValue(name, out var script))
        {
            throw new InvalidOperationException($"The script {importer} imports {name}, which is not there.");
        }

        if (_open.Contains(name))
        {
            throw new InvalidOperationException($"Scripts import each other in a circle: {string.Join(" → ", _open.Append(name))}.");
        }

        _open.Add(name);
        var folder = OutputPaths.FolderOf(name);
        var text = Imports().Replace(Encoding.UTF8.GetString(script.Bytes), import =>
        {
            var imported = Link(folder.Length == 0 ? import.Value : $"{folder}/{import.Value}", name);
            return Path.GetFileName(Fingerprint.Path(imported.Name, imported.Bytes));
        });
        text = Addresses().Replace(text, address =>
        {
            var loaded = Link(address.Value, name);
            return Fingerprint.Path(loaded.Name, loaded.Bytes)[Root.Length..];
        });
        _open.Remove(name);
        var linked = script with { Bytes = Encoding.UTF8.GetBytes(text) };
        _ready.Add(name, linked);
        return linked;
    }

    // The name behind "./" of import … from "./name.js", import "./name.js" and import("./name.js").
    [GeneratedRegex(@"(?<=\b(?:from|import)\s*\(?\s*[""']\./)[\w-]+\.js(?=[""'])")]
    private static partial Regex Imports();

    // The name behind "assets/" of a quoted address below the site's root, such as a worker's.
    [GeneratedRegex(@"(?<=[""']assets/)[\w/-]+\.js(?=[""'])")]
    private static partial Regex Addresses();
}
