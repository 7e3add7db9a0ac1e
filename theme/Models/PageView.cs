// The root of everything that is drawn inside the frame.
namespace HoSite.Theme.Models;

/// <summary>A page as the theme sees it: every link resolved, every fragment of prose already HTML.</summary>
/// <param name="Frame">Head, breadcrumb and surroundings.</param>
public abstract record PageView(PageFrame Frame);
