// Where a fragment leads: the HTML standard's rules, which know more than ids.
namespace HoSite.Checks.Reading;

/// <summary>Finds the place that a fragment names.</summary>
internal static class Fragments
{
    private const string TextDirective = ":~:";

    /// <summary>Whether a fragment leads to an element or to the page's top.</summary>
    /// <param name="fragment">What stands after <c>#</c>.</param>
    /// <param name="isAnchor">Whether the page has an element with that id or name.</param>
    public static bool LeadSomewhere(string fragment, Func<string, bool> isAnchor)
    {
        var directive = fragment.IndexOf(TextDirective, StringComparison.Ordinal);
        var name = directive < 0 ? fragment : fragment[..directive];
        return name.Length == 0
            || isAnchor(name)
            || (name.Contains('%', StringComparison.Ordinal) && isAnchor(Uri.UnescapeDataString(name)))
            || name.Equals("top", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The names of anchors, which fragments may lead to as they do to ids.</summary>
    public static IEnumerable<string> NamesOf(WrittenPage page)
        => page.Named("a").Select(anchor => anchor.GetAttribute("name")).OfType<string>();
}
