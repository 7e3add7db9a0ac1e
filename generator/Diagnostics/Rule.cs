// What can be wrong, as data: the documentation, the fixtures and the printers all read the same list.
namespace HoSite.Diagnostics;

/// <summary>A thing that can be wrong, with its permanent id.</summary>
/// <param name="Id">Permanent id, such as <c>HOS201</c>.</param>
/// <param name="Severity">How grave it is when <c>--strict</c> is off.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Remedy">What an author does about it, in general.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string Remedy);
