// A source file as the tests of the architecture read it.
namespace HoSite.Tests.Architecture;

/// <summary>A source file.</summary>
/// <param name="Path">Path below the root, with <c>/</c>.</param>
/// <param name="Text">All of it.</param>
internal sealed record SourceText(string Path, string Text)
{
    /// <summary>Its lines of code: comments are free to name what the code may not.</summary>
    public IEnumerable<(int Number, string Line)> Code
        => Text.Split('\n')
            .Select((line, index) => (Number: index + 1, Line: line.Trim()))
            .Where(line => !line.Line.StartsWith("//", StringComparison.Ordinal));

    /// <summary>Its first line.</summary>
    public string FirstLine => Text.TrimStart('\uFEFF').Split('\n', 2)[0];
}
