// Places in the layout that a page may fill besides its body.
namespace HoSite.Theme;

/// <summary>Names of the layout's optional places.</summary>
internal static class Sections
{
    /// <summary>Between the status line and the notices: the home page answers its question there.</summary>
    public const string BeforeNotices = "before-notices";
}
