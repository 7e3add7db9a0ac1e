// One file of the site, before it is written.
using HoSite.Diagnostics;

namespace HoSite.Output;

/// <summary>A file of the output.</summary>
/// <param name="Path">Path below the output folder, with <c>/</c>, such as <c>stages/mature/index.html</c>.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Role">What it is, which decides how it is checked.</param>
/// <param name="Source">Where in the content it comes from; the settings file for what belongs to no page.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes, OutputRole Role, SourceSpan Source);
