// The root of every page written by an author, whatever its kind.
namespace HoSite.Theme.Models;

/// <summary>A page with an article in it.</summary>
/// <param name="Frame">Head, breadcrumb and surroundings.</param>
/// <param name="Article">What such pages share.</param>
public abstract record ArticlePage(PageFrame Frame, Article Article) : PageView(Frame);
