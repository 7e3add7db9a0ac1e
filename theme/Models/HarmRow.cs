// A harm of a treatment; harms are shown as fully as benefits.
namespace HoSite.Theme.Models;

/// <summary>A harm, with the claims it rests on.</summary>
public sealed record HarmRow(Link Outcome, IReadOnlyList<ClaimLine> Claims);
