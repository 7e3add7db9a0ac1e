// A placeholder is gone as soon as somebody types, and is not a label.
using AngleSharp.Dom;
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Each form field has a label.</summary>
internal sealed class FieldLabelCheck : ICheck
{
    private static readonly string[] FieldNames = ["input", "select", "textarea"];

    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var field in FieldNames.SelectMany(page.Named))
        {
            if (IsField(field)
                && !AccessibleName.FromAttributes(field, page)
                && !page.Named("label").Any(label => Labels(label, field))
                && !AccessibleName.IsHidden(field))
            {
                findings.Add(Rules.WrittenFieldLabel, page.File, $"{Outline.Of(field)} has no label");
            }
        }
    }

    private static bool IsField(IElement element)
        => element.LocalName != "input"
            || element.GetAttribute("type")?.Trim().ToLowerInvariant() is not ("hidden" or "submit" or "reset" or "button" or "image");

    private static bool Labels(IElement label, IElement field)
        => (label.GetAttribute("for") is { } id ? id == field.Id : label.Contains(field)) && AccessibleName.FromContent(label);
}
