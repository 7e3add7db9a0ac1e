// A site in memory, with the steps that led to it: what a build publishes, and what a report or a preview reads.
using HoSite.Knowledge;
using HoSite.Output;
using HoSite.Pages;

namespace HoSite;

/// <summary>The result of a build before it is published.</summary>
/// <param name="Knowledge">The linked graph.</param>
/// <param name="Addresses">Its addresses; null when the content has errors.</param>
/// <param name="Site">The site; null when the content has errors.</param>
public sealed record BuiltSite(KnowledgeBase Knowledge, AddressBook? Addresses, OutputSite? Site);
