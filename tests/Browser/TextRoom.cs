// Whether all text stays whole when a reader sets it wider or larger (WCAG 1.4.4 and 1.4.12).
using Microsoft.Playwright;

namespace HoSite.Tests.Browser;

/// <summary>Text that is cut off, or that stands outside its own box.</summary>
internal static class TextRoom
{
    /// <summary>The spacing that WCAG 1.4.12 names. Set as a reader's own tool does: the page's policy forbids a style of the page.</summary>
    private const string Spacing =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

    private const string Double = "html { font-size: 200% !important }";

    private const string Lost =
        """
        () => {
          const styles = new Map();
          const styleOf = element => styles.get(element) ?? (styles.set(element, getComputedStyle(element)), styles.get(element));
          const lost = new Set();
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            if (!text.data.trim() || !text.parentElement.checkVisibility()) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            const box = range.getBoundingClientRect();
            if (box.width === 0) continue;
            // The last step of a trail repeats the heading, so it may end in dots.
            if (text.parentElement.ariaCurrent && text.data === document.querySelector('h1').textContent) continue;
            const say = why => lost.add(`${why}: ${text.data.trim().slice(0, 60)}`);
            let found = null, isInBlock = false, canX = false, canY = false;
            for (let around = text.parentElement; around && around !== document.documentElement; around = around.parentElement) {
              const style = styleOf(around), outer = around.getBoundingClientRect();
              // Hidden from the eye on purpose: it is for screen readers.
              if (style.clipPath.startsWith('inset(50%')) { found = null; break; }
              if (!isInBlock && style.display !== 'inline' && style.display !== 'contents') {
                isInBlock = true;
                if (box.right > outer.right + 3 && style.overflowX === 'visible') found ??= 'wider than its box';
                if (box.bottom > outer.bottom + 8 && style.overflowY === 'visible') found ??= 'higher than its box';
              }
              const isCut = overflow => overflow === 'hidden' || overflow === 'clip';
              canX ||= style.overflowX === 'auto' || style.overflowX === 'scroll';
              canY ||= style.overflowY === 'auto' || style.overflowY === 'scroll';
              if (!canX && isCut(style.overflowX) && box.right > outer.right + 1) found = 'cut off at the side';
              if (!canY && isCut(style.overflowY) && box.bottom > outer.bottom + 1) found = 'cut off below';
            }
            if (found) say(found);
          }
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          if (wide > 0) lost.add(`the page is ${wide} px wider than its window`);
          return [...lost];
        }
        """;

    /// <summary>What is lost with text spacing.</summary>
    public static Task<IReadOnlyList<string>> LostWhenSpaced(IPage page) => LostWith(page, Spacing);

    /// <summary>What is lost with text of twice the size.</summary>
    public static Task<IReadOnlyList<string>> LostWhenDoubled(IPage page) => LostWith(page, Double);

    private static async Task<IReadOnlyList<string>> LostWith(IPage page, string style)
    {
        await page.EvaluateAsync(
            "text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); document.adoptedStyleSheets = [sheet]; }", style);
        var lost = await page.EvaluateAsync<string[]>(Lost);
        await page.EvaluateAsync("() => { document.adoptedStyleSheets = []; }");
        return lost;
    }
}
