// Where every step puts what it finds; steps run in parallel, so the order is made at the end, by place.
using System.Collections.Concurrent;

namespace HoSite.Diagnostics;

/// <summary>Collects diagnostics from any thread.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _diagnostics = new();
    private int _errors;

    /// <summary>Makes an empty bag.</summary>
    /// <param name="strict">Every warning counts as an error.</param>
    public DiagnosticBag(bool strict = false) => Strict = strict;

    /// <summary>Whether every warning counts as an error.</summary>
    public bool Strict { get; }

    /// <summary>Whether anything was found that stops the build.</summary>
    public bool HasErrors => _errors > 0;

    /// <summary>Adds a diagnostic with the rule's own remedy, or a closer one.</summary>
    public void Add(Rule rule, SourceSpan span, string message, string? remedy = null, string? suggestion = null)
        => Add(new Diagnostic(rule, span, message, remedy ?? rule.Remedy) { Suggestion = suggestion });

    /// <summary>Adds a diagnostic made elsewhere.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (Strict && diagnostic.Severity == Severity.Warning)
        {
            diagnostic = diagnostic with { Severity = Severity.Error };
        }

        if (diagnostic.Severity == Severity.Error)
        {
            Interlocked.Increment(ref _errors);
        }

        _diagnostics.Enqueue(diagnostic);
    }

    /// <summary>Everything found, by file, place, rule and message, each once.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
        => [.. _diagnostics
            .Distinct()
            .OrderBy(d => d.Span.File.DisplayPath, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Start)
            .ThenBy(d => d.Rule.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];
}
