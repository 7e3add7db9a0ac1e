// A page that will exist, and how to make its model when its turn comes.
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>One page of the plan.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Source">Where in the content it comes from.</param>
/// <param name="View">Makes its model; called once, on any thread.</param>
public sealed record PlannedPage(Address Address, PageRole Role, SourceSpan Source, Func<PageView> View)
{
    /// <summary>The file it is written to.</summary>
    public string File => Role == PageRole.NotFound ? "404.html" : Address.File;

    /// <summary>The author's page behind it, or null.</summary>
    public PageRecord? Record { get; init; }

    /// <summary>Anchors on it that are published for good: those of an author's headings and of a list's entries.</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];
}
