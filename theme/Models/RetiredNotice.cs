// A retired claim keeps its address; this says why it is retired and where to go instead.
namespace HoSite.Theme.Models;

/// <summary>Why a claim is retired and what stands in its place.</summary>
public sealed record RetiredNotice(string Date, string Because, Link? Successor);
