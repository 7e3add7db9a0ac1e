// A reader who cites a page wants it in the form that their own program reads.
namespace HoSite.Theme.Models;

/// <summary>A citation in one form, to be copied.</summary>
/// <param name="Name">Name of the form, such as <c>BibTeX</c>.</param>
/// <param name="Text">The citation, complete, its line ends kept.</param>
/// <param name="IsCode">Whether it is written for a program; else it is read as words.</param>
public sealed record CitationForm(string Name, Html Text, bool IsCode)
{
    /// <summary>The same as a file; its text is the file's name. Null where there is none.</summary>
    public Link? File { get; init; }
}
