// One diagnostic, several readers: a terminal, an editor, a pull request, a program.
namespace HoSite.Diagnostics;

/// <summary>Prints diagnostics, one after the other, in the order they come.</summary>
public interface IDiagnosticPrinter
{
    /// <summary>Prints one diagnostic.</summary>
    void Print(Diagnostic diagnostic);
}
