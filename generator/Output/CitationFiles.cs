// The bibliography as files: each source beside its page, and all of them in one, for reference managers.
using System.Text;
using HoSite.Bibliography;
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Pages;

namespace HoSite.Output;

/// <summary>Writes the bibliography.</summary>
public static class CitationFiles
{
    /// <summary>The files of a site; none where it holds no source.</summary>
    public static IEnumerable<OutputFile> Of(SiteContext site)
    {
        var references = site.Knowledge.Content.References.DistinctBy(reference => reference.Id.Value).ToList();
        return references.Count == 0
            ? []
            : CitationFormats.All.SelectMany(format => references
                .Select(reference => File(Addresses.FileOf(reference, format), format, [reference], reference.Id.Span))
                .Append(File(Addresses.Bibliography(format), format, references, site.Knowledge.Content.SettingsFile.Start)));
    }

    private static OutputFile File(Address address, CitationFormat format, IEnumerable<Reference> references, SourceSpan source)
        => new(address.Path, Encoding.UTF8.GetBytes(format.Write(references)), OutputRole.Data, source);
}
