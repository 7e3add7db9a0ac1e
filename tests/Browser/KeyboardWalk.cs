// A walk through a page with the keyboard alone: every stop is seen, none holds the reader, Esc closes what opened.
using Microsoft.Playwright;

namespace HoSite.Tests.Browser;

/// <summary>What a reader with a keyboard meets.</summary>
internal static class KeyboardWalk
{
    // Far enough to pass header, contents and the first links of the text; the other stops are asked one by one.
    private const int Steps = 25;

    /// <summary>The stops of a page, in order.</summary>
    private const string Stops =
        """
        const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex], area[href], audio[controls], video[controls]')]
          .filter(stop => stop.tabIndex >= 0 && !stop.disabled && stop.checkVisibility({ visibilityProperty: true }))
          // Of a group of radio buttons Tab stops at one.
          .filter((stop, _, all) => stop.type !== 'radio'
            || stop === (all.find(one => one.name === stop.name && one.checked) ?? all.find(one => one.name === stop.name)));
        """;

    private const string Unseen =
        $$"""
        () => {
          {{Stops}}
          const faults = [];
          for (const stop of stops) {
            stop.focus({ focusVisible: true });
            const say = what => faults.push(`${what}: ${stop.outerHTML.slice(0, 160)}`);
            if (document.activeElement !== stop) { say('takes no focus'); continue; }
            const style = getComputedStyle(stop);
            const isMarked = style.outlineStyle === 'auto' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
            if (!isMarked) say('shows no focus');
            const box = [...stop.getClientRects()].find(rect => rect.width > 0 && rect.height > 0);
            if (!box) { say('has the focus and no size'); continue; }
            // A box that is higher than the window is seen in part.
            const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 1);
            const y = box.height > innerHeight ? Math.max(box.top + 2, 1) : (box.top + box.bottom) / 2;
            if (box.left + 1 > innerWidth || box.right < 1 || y < 0 || y > innerHeight) { say('has the focus out of sight'); continue; }
            const top = document.elementFromPoint(x, y);
            if (top && top !== stop && !stop.contains(top) && !top.contains(stop)) say(`is covered by ${top.outerHTML.slice(0, 60)}`);
          }
          return faults;
        }
        """;

    private const string Openers =
        $$"""
        () => {
          {{Stops}}
          return stops.map((stop, index) => [stop, index])
            .filter(([stop]) => stop.matches('[popovertarget], [aria-haspopup], [aria-expanded="false"]') && !stop.matches('summary, input'))
            .map(([, index]) => index).slice(0, 3);
        }
        """;

    private const string Opened =
        "[...document.querySelectorAll('[popover]:popover-open, dialog[open], [aria-expanded=\"true\"]:not(summary)')].map(open => open.outerHTML.slice(0, 120))";

    /// <summary>What is wrong; empty for a page that can be walked.</summary>
    public static async Task<IReadOnlyList<string>> Faults(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        var faults = new List<string>();
        faults.AddRange(await Held(page));
        faults.AddRange(await page.EvaluateAsync<string[]>(Unseen));
        faults.AddRange(await LeftOpen(page));
        return [.. faults.Distinct()];
    }

    // Tab goes on from stop to stop, and from the last one out of the page.
    private static async Task<IReadOnlyList<string>> Held(IPage page)
    {
        const string Here = $$"""() => { {{Stops}} return stops.indexOf(document.activeElement); }""";
        var last = await page.EvaluateAsync<int>($$"""() => { {{Stops}} return stops.length - 1; }""");
        var before = -1;
        for (var step = 0; step < Math.Min(Steps, last + 1); step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<int>(Here);
            if (here <= before)
            {
                return [$"Tab leads from stop {before + 1} of {last + 1} to stop {here + 1}"];
            }

            before = here;
        }

        await page.EvaluateAsync($$"""() => { {{Stops}} stops.at(-1)?.focus(); }""");
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<int>(Here) == last && last > 0 ? ["Tab does not leave the last stop"] : [];
    }

    private static async Task<IReadOnlyList<string>> LeftOpen(IPage page)
    {
        var faults = new List<string>();
        foreach (var opener in await page.EvaluateAsync<int[]>(Openers))
        {
            await page.EvaluateAsync($$"""index => { {{Stops}} stops[index].focus(); window.opener_ = stops[index]; }""", opener);
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Escape");
            faults.AddRange((await page.EvaluateAsync<string[]>($"() => {Opened}")).Select(open => $"Esc leaves open {open}"));
            if (!await page.EvaluateAsync<bool>("() => document.activeElement === window.opener_"))
            {
                faults.Add("after Esc the focus is not where it came from");
            }
        }

        return faults;
    }
}
