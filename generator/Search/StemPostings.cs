// A stem of the whole site, as the files hold it.
namespace HoSite.Search;

/// <summary>A stem with its sections.</summary>
/// <param name="Stem">The stem.</param>
/// <param name="Runs">Its postings in each run of documents, in order.</param>
/// <param name="Count">In how many sections it stands.</param>
/// <param name="IsFiller">Whether it says nothing, as "the" does: it is known, but not where it stands.</param>
internal readonly record struct StemPostings(string Stem, IReadOnlyList<Postings> Runs, int Count, bool IsFiller);
