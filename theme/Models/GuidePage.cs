// A story that cuts across: only the shared parts.
namespace HoSite.Theme.Models;

/// <summary>A guide, or any page with nothing beyond the shared parts.</summary>
public sealed record GuidePage(PageFrame Frame, Article Article) : ArticlePage(Frame, Article);
