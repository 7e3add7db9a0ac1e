// The sign that makes a quotation an alert.
using Markdig.Syntax.Inlines;

namespace HoSite.Content.Markdown.Alerts;

/// <summary><c>[!WARNING]</c>, first in a quotation: the quotation is an alert.</summary>
public sealed class AlertMark : LeafInline
{
    /// <summary>Its word in lower case: note, tip, important, warning or caution.</summary>
    public required string Word { get; init; }
}
