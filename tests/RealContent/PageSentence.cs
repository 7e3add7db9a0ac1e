// A sentence of a page with the claims it names.
namespace HoSite.Tests.RealContent;

/// <summary>A sentence, a row of a table or a text of the front matter.</summary>
internal sealed record PageSentence(string Text, IReadOnlyList<string> Claims);
