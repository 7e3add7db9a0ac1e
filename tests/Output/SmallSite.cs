// Sites of a few bytes, to publish.
using System.Text;
using HoSite.Diagnostics;
using HoSite.Output;

namespace HoSite.Tests.Output;

/// <summary>Makes sites from paths and texts.</summary>
internal static class SmallSite
{
    public static OutputSite Of(params (string Path, string Text)[] files)
        => new(files.Select(file => new OutputFile(
            file.Path,
            Encoding.UTF8.GetBytes(file.Text),
            OutputRole.Data,
            new SourceFile("site.yml", "content/site.yml", "").Start)));
}
