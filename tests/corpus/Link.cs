// One cross-reference, to a page or to one of its headings.
namespace HoSite.Corpus;

/// <summary>A link to another page; <c>Section</c> is the number of a heading there.</summary>
internal sealed record Link(Page Target, int? Section)
{
    public string Fragment => Section is { } section ? "#" + Slugs.From(Target.Kind.Sections[section]) : "";

    public string Text => Section is { } section
        ? $"{Target.Kind.Sections[section].ToLowerInvariant()} ({Target.Title})"
        : Target.Title;
}
