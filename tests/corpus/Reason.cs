// One step up or down in certainty, with the sentence that explains it.
namespace HoSite.Corpus;

/// <summary>Why a claim's certainty is raised or lowered.</summary>
internal sealed record Reason(string Domain, int Step, string Because);
