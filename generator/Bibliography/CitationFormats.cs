// The forms in which programs read a bibliography, and what their files are called.

namespace HoSite.Bibliography;

/// <summary>Every form that is written as a file.</summary>
public static class CitationFormats
{
    /// <summary>The forms, in the order in which readers see them.</summary>
    public static IReadOnlyList<CitationFormat> All { get; } =
    [
        new("BibTeX", "bib", references => string.Join('\n', references.Select(BibTex.Of))),
        new("RIS", "ris", references => string.Concat(references.Select(Ris.Of))),
        new("CSL-JSON", "csl.json", references => CslJson.Of(references)),
    ];
}
