// A source as a claim uses it: the citation, and how strong its design is for this question.
namespace HoSite.Theme.Models;

/// <summary>A source of a claim.</summary>
/// <param name="Citation">Vancouver citation.</param>
/// <param name="Page">The reference's page.</param>
/// <param name="Design">Design in words.</param>
/// <param name="Level">Oxford level in words, such as "Level 2 (single trial)".</param>
/// <param name="Unchecked">Fields not yet checked against the record, in words, or null.</param>
public sealed record SourceRow(Html Citation, Link Page, string Design, string Level, string? Unchecked);
