// How grave a diagnostic is.
namespace HoSite.Diagnostics;

/// <summary>Errors stop a build; warnings do so only under <c>--strict</c>.</summary>
public enum Severity
{
    /// <summary>Worth mending; the site is still right.</summary>
    Warning,

    /// <summary>The site would be wrong: nothing is written.</summary>
    Error,
}
