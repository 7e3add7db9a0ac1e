// The page of a safety notice.
namespace HoSite.Theme.Models;

/// <summary>A notice page.</summary>
/// <param name="Frame">Its frame.</param>
/// <param name="Article">Shared parts.</param>
/// <param name="IsEmergency">Emergency, else caution.</param>
public sealed record NoticePage(PageFrame Frame, Article Article, bool IsEmergency) : ArticlePage(Frame, Article);
