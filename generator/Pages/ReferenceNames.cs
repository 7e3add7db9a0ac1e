// What a source is called in a link: its first author and year.
using HoSite.Content.Records;

namespace HoSite.Pages;

/// <summary>Short names of references.</summary>
public static class ReferenceNames
{
    /// <summary>First author and year, such as "Fransen 2006"; a group's name, or the title's start, where there is none.</summary>
    public static string Short(Reference reference)
    {
        var first = reference.Authors.FirstOrDefault(author => !author.IsAndOthers);
        var name = first?.Literal ?? (first?.Family is { } family ? Particle(first) + family : Wording.Cut(reference.Title, 40));
        return reference.Issued is { } issued ? $"{name} {issued.Year}" : name;
    }

    private static string Particle(Author author) => author.Particle is null ? "" : author.Particle + " ";
}
