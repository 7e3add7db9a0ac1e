// How many things are wrong, as summary lines say it.
using HoSite.Diagnostics;

namespace HoSite.Commands;

/// <summary>Counts of diagnostics.</summary>
internal readonly record struct DiagnosticCount(int Errors, int Warnings)
{
    public static DiagnosticCount Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        return new DiagnosticCount(errors, diagnostics.Count - errors);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Counted.Of(Errors, "error")}, {Counted.Of(Warnings, "warning")}";
}
