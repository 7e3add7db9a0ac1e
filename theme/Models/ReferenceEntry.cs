// One numbered reference at the end of a page, in Vancouver style.
namespace HoSite.Theme.Models;

/// <summary>A reference as cited on this page.</summary>
/// <param name="Number">In order of first use on the page, from 1.</param>
/// <param name="Id">Anchor, such as <c>ref-3</c>.</param>
/// <param name="Citation">The Vancouver citation, with its links.</param>
/// <param name="Page">The reference's own page.</param>
/// <param name="Design">Design of the study in words.</param>
/// <param name="BackLinks">Each use on this page; empty when only claims use it.</param>
public sealed record ReferenceEntry(
    int Number, string Id, Html Citation, Link Page, string Design, IReadOnlyList<Link> BackLinks);
