// Who reads the diagnostics.
namespace HoSite.Commands;

/// <summary>A form of diagnostics, as <c>--diagnostics</c> names it.</summary>
internal enum DiagnosticForm
{
    /// <summary>With the source line and carets on a terminal, else MSBuild's form.</summary>
    Text,

    /// <summary>Workflow annotations.</summary>
    Github,

    /// <summary>An object a line.</summary>
    Json,
}
