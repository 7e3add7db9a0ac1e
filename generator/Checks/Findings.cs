// Every finding says which page it is on, because the content that made the page may have made others as well.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;
using HoSite.Output;

namespace HoSite.Checks;

/// <summary>Turns what a check finds into diagnostics at the content that made the file.</summary>
internal sealed class Findings(DiagnosticBag diagnostics)
{
    /// <summary>Adds a finding.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="file">Where.</param>
    /// <param name="what">What is wrong, after the page's address; no full stop at its end.</param>
    /// <param name="remedy">What to do, where something closer than the rule's own remedy is known.</param>
    public void Add(Rule rule, OutputFile file, string what, string? remedy = null)
        => diagnostics.Add(rule, file.Source, $"{SiteAddress.Of(file.Path)}: {what}", remedy);
}
