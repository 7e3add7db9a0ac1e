// A reader's own few colours take the place of the page's: what was told by a colour or a fill must still be told.
using Microsoft.Playwright;

namespace HoSite.Tests.Browser;

/// <summary>A page in forced colours, as the contrast themes of Windows have them.</summary>
internal static class ForcedColours
{
    // Boxes and controls whose shape says something.
    private const string Shapes = ".notice, .avoid, .brief, .card, .chip, .notice-word, .scroll, button, input, select";

    private const string Unmarked =
        """
        () => {
          const faults = new Set();
          const sides = ['Top', 'Right', 'Bottom', 'Left'];
          const isSeen = colour => !/^rgba\(.*, 0\)$/.test(colour);
          for (const shape of document.querySelectorAll('[data-has-edge]')) {
            const style = getComputedStyle(shape);
            const isEdged = sides.some(side => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none'
              && isSeen(style[`border${side}Color`]) && style[`border${side}Color`] !== style.backgroundColor);
            if (!isEdged) faults.add(`has no edge: ${shape.outerHTML.slice(0, 120)}`);
          }
          // A shadow is not drawn in forced colours; an outline is.
          for (const stop of [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter(stop => stop.checkVisibility()).slice(0, 60)) {
            stop.focus({ focusVisible: true });
            const style = getComputedStyle(stop);
            if (document.activeElement === stop && style.outlineStyle !== 'auto'
                && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 || !isSeen(style.outlineColor))) {
              faults.add(`shows no focus: ${stop.outerHTML.slice(0, 120)}`);
            }
          }
          return [...faults];
        }
        """;

    private const string Edged =
        """
        shapes => {
          const isSeen = colour => !/^rgba\(.*, 0\)$/.test(colour);
          for (const shape of document.querySelectorAll(shapes)) {
            const style = getComputedStyle(shape);
            // What a browser draws by itself keeps its edge by itself.
            if (style.appearance !== 'none' && /^(radio|checkbox)$/.test(shape.type)) continue;
            const isFilled = isSeen(style.backgroundColor) && style.backgroundColor !== getComputedStyle(document.body).backgroundColor;
            if (shape.checkVisibility() && (isFilled || parseFloat(style.borderTopWidth) > 0 || parseFloat(style.borderLeftWidth) > 0)) {
              shape.setAttribute('data-has-edge', '');
            }
          }
        }
        """;

    /// <summary>What can no longer be told.</summary>
    public static async Task<IReadOnlyList<string>> Faults(BrowserPage page)
    {
        var text = await page.MainText();
        await page.Page.EvaluateAsync(Edged, Shapes);
        await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = Microsoft.Playwright.ForcedColors.Active });
        // A stop is marked as by the keyboard only after a key.
        await page.Page.Keyboard.PressAsync("Tab");
        var faults = await page.Page.EvaluateAsync<string[]>(Unmarked);
        return await page.MainText() == text ? faults : [.. faults, "the text is another"];
    }
}
