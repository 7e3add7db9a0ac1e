// A link to an id that stands twice leads to the first, whichever was meant.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>No two elements of a page have one id.</summary>
internal sealed class DuplicateIdCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var element in page.RepeatedIds)
        {
            findings.Add(
                Rules.WrittenDuplicateId,
                page.File,
                $"{Outline.Of(element)} has the id '{element.Id}' of an earlier element, {Outline.Of(page.ById(element.Id!)!)}");
        }
    }
}
