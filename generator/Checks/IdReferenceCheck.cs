// An element that takes its name from an id that is not there has no name, though its source looks as if it had.
using AngleSharp.Dom;
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Each attribute that names ids names ids of its page. Those that scripts fill later, such as aria-controls, are left to them.</summary>
internal sealed class IdReferenceCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var (element, name, value) in page.Attributes)
        {
            if (!RefersToIds(element, name))
            {
                continue;
            }

            foreach (var id in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (page.ById(id) is null)
                {
                    findings.Add(Rules.WrittenIdReference, page.File, $"{Outline.Of(element)} refers by {name} to '{id}', which the page does not have");
                }
            }
        }
    }

    private static bool RefersToIds(IElement element, string name) => name switch
    {
        "aria-labelledby" or "aria-describedby" or "aria-details" or "aria-errormessage" => true,
        "for" => element.LocalName is "label" or "output",
        "headers" => element.LocalName is "td" or "th",
        "list" => element.LocalName is "input",
        "form" => element.LocalName is "input" or "button" or "select" or "textarea" or "output" or "fieldset",
        "popovertarget" => true,
        _ => false,
    };
}
