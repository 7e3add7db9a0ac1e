// A link of a page, with what it leads to.
using AngleSharp.Dom;
using HoSite.Output;

namespace HoSite.Checks.Reading;

/// <summary>An address in an attribute of an element.</summary>
/// <param name="Element">The element.</param>
/// <param name="Href">The address as written.</param>
/// <param name="Use">What a browser does with it.</param>
/// <param name="Link">Where it leads.</param>
/// <param name="Target">The file it leads to; null if there is none, or it leads elsewhere.</param>
internal readonly record struct PageLink(IElement Element, string Href, LinkUse Use, SiteLink Link, OutputFile? Target);
