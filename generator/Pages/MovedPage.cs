// A page's old address.
using HoSite.Content.Records;

namespace HoSite.Pages;

/// <summary>Where a page was, and where it is.</summary>
public sealed record MovedPage(Address From, SiteAddress To, Redirect Written);
