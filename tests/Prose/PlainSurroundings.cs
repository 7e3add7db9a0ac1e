// Surroundings that draw chips and cards as little as possible, so that golden files show the text alone.
using System.Net;
using HoSite.Content.Records;
using HoSite.Prose;
using HoSite.Theme.Models;

namespace HoSite.Tests.Prose;

internal sealed class PlainSurroundings : IProseSurroundings
{
    public string Href(PageRecord page, string? fragment) => $"../{page.Id}/{(fragment is null ? "" : "#" + fragment)}";

    public string? MediaHref(string path) => path == "media/arm.svg" ? "../assets/arm.12345678.svg" : null;

    public string Href(Term term) => "#word-" + term.Slug;

    public string Name(Reference reference) => $"{reference.Authors[0].Family ?? reference.Authors[0].Literal} {reference.Issued?.Year}";

    public Html Chip(Claim claim) => new($"<a class=\"chip\" href=\"../claims/{claim.Id.Value}/\">{WebUtility.HtmlEncode(claim.Plain)}</a>");

    public Html Card(Claim claim) => new($"<article class=\"card\">{WebUtility.HtmlEncode(claim.Plain)}</article>");

    public (int Width, int Height)? Size(string path) => (200, 100);
}
