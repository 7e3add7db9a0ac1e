// Where a page stands. Links inside the site are relative, so the output runs under any path.
namespace HoSite.Pages;

/// <summary>An address below the site's root.</summary>
/// <param name="Path">Without a slash at its start, with one at its end, such as <c>stages/mature/</c>; empty for home.</param>
public readonly record struct Address(string Path)
{
    /// <summary>The file that is served there.</summary>
    public string File => Path + "index.html";

    /// <summary>How a reader writes it, from the site's root.</summary>
    public override string ToString() => "/" + Path;

    /// <summary>What leads from this page to the site's root: empty at home, else <c>../</c> for each level.</summary>
    public string ToRoot()
    {
        var levels = 0;
        foreach (var c in Path)
        {
            levels += c == '/' ? 1 : 0;
        }

        return levels switch
        {
            0 => "",
            1 => "../",
            2 => "../../",
            3 => "../../../",
            _ => string.Concat(Enumerable.Repeat("../", levels)),
        };
    }
}
