// What summary lines say of a site and of a run.
using System.Globalization;
using HoSite.Output;

namespace HoSite.Commands;

/// <summary>Counts the files of a site.</summary>
internal static class SiteSize
{
    /// <summary>Such as <c>214 pages, 9 data files</c>.</summary>
    public static string Of(OutputSite site)
        => $"{Counted.Of(Pages(site), "page")}, {Counted.Of(site.Files.Count(file => file.Role == OutputRole.Data), "data file")}";

    /// <summary>Everything a reader can see: pages, index pages and the page for what does not exist; not what only leads on.</summary>
    public static int Pages(OutputSite site)
        => site.Files.Count(file => file.Role is OutputRole.Page or OutputRole.Index or OutputRole.Print or OutputRole.NotFound);

    /// <summary>Such as <c>0.41 s</c>.</summary>
    public static string Seconds(TimeSpan time)
        => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");
}
