// What a text must know of the page around it to be drawn; the pages supply it.
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Prose;

/// <summary>Addresses and parts as one page sees them.</summary>
public interface IProseSurroundings
{
    /// <summary>The relative address of a page of the site, or of a place on it.</summary>
    string Href(PageRecord page, string? fragment);

    /// <summary>The relative address of an image or other file of <c>media/</c>, or null if it is not published.</summary>
    /// <param name="path">Path below the content folder, such as <c>media/hip.svg</c>.</param>
    string? MediaHref(string path);

    /// <summary>Where a word is explained: a place on the same page.</summary>
    string Href(Term term);

    /// <summary>What a source is called, for the accessible name of its number: "Fransen 2004".</summary>
    string Name(Reference reference);

    /// <summary>A claim's certainty, drawn by the theme, to stand within a sentence.</summary>
    Html Chip(Claim claim);

    /// <summary>A claim's evidence card, drawn by the theme, to stand as a block.</summary>
    Html Card(Claim claim);

    /// <summary>Width and height of an image in pixels, where they are known: the text then does not move as it loads.</summary>
    (int Width, int Height)? Size(string path) => null;
}
