// What publishing did, for the summary line.
namespace HoSite.Output;

/// <summary>Counts of files of the site; the marker and the manifest are not among them.</summary>
/// <param name="Written">New or changed.</param>
/// <param name="Unchanged">Already there with the same bytes, and left alone.</param>
/// <param name="Removed">Of an earlier site, listed by its manifest.</param>
public sealed record PublishResult(int Written, int Unchanged, int Removed);
