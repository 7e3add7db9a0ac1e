// A diagnostic is a value: collected, sorted, printed, tested; never thrown.
namespace HoSite.Diagnostics;

/// <summary>One thing that is wrong, at one place.</summary>
/// <param name="Rule">Which rule it breaks.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong, in the author's words, without a full stop at its end.</param>
/// <param name="Remedy">What to type; the rule's general remedy where nothing closer is known.</param>
public sealed record Diagnostic(Rule Rule, SourceSpan Span, string Message, string Remedy)
{
    /// <summary>How grave it is; <see cref="DiagnosticBag"/> raises warnings under <c>--strict</c>.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The nearest valid name, where one is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Message with the suggestion, as it is printed.</summary>
    public string FullMessage => Suggestion is null ? Message : $"{Message}; did you mean '{Suggestion}'?";
}
