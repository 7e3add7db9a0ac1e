// A table needs a caption that the page chooses; this carries both to the part that draws the table.
namespace HoSite.Theme.Models;

/// <summary>What a table part draws: its rows, under a caption.</summary>
/// <typeparam name="T">What the table shows.</typeparam>
/// <param name="Caption">Says what the table shows, for a reader who sees nothing else of the page.</param>
/// <param name="Content">The rows.</param>
public sealed record Captioned<T>(string Caption, T Content);
