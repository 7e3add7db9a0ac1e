// Where in a file something was written.
namespace HoSite.Diagnostics;

/// <summary>A stretch of a source file, in UTF-16 units from the file's start.</summary>
public readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    /// <summary>The offset behind the last character.</summary>
    public int End => Start + Length;
}
