// Pages of the real site that hold something which script adds to, found by what they hold and not by their name.
using System.Text;
using HoSite.Output;

namespace HoSite.Tests.Browser;

/// <summary>Finds pages for the tests of scripts.</summary>
internal static class ScriptedSite
{
    /// <summary>The address of the first page that holds a piece of HTML.</summary>
    public static string PageWith(string html)
        => RealSite.AddressOf(RealSite.PublishedAt("/some/project/").Files
            .Where(file => file.Role == OutputRole.Page)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .First(file => Encoding.UTF8.GetString(file.Bytes.Span).Contains(html, StringComparison.Ordinal)));
}
