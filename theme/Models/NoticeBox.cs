// A safety notice as it stands on the pages that need it.
namespace HoSite.Theme.Models;

/// <summary>A notice that cannot be dismissed.</summary>
/// <param name="Id">Anchor on the page, such as <c>notice-allergy</c>.</param>
/// <param name="Heading">Tells the action.</param>
/// <param name="Text">The notice's summary, plain.</param>
/// <param name="IsEmergency">Emergency, else caution.</param>
/// <param name="Href">The notice's own page.</param>
public sealed record NoticeBox(string Id, string Heading, string Text, bool IsEmergency, string Href);
