// Citations are copied by a button where there is script, said to be so, and can be selected where there is not.
using Microsoft.Playwright;
using Xunit;

namespace HoSite.Tests.Browser;

public class CopyTests(Chromium chromium)
{
    public static TheoryData<string> Kinds => ["claim", "reference"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_button_copies_its_own_text_and_says_so(string kind)
    {
        await using var opened = await Open(kind);
        var page = opened.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var blocks = page.Locator("[data-copy]");
        await Assertions.Expect(page.Locator(".copy button")).ToHaveCountAsync(await blocks.CountAsync());

        for (var i = 0; i < await blocks.CountAsync(); i++)
        {
            var name = await blocks.Nth(i).GetAttributeAsync("data-copy");
            await page.GetByRole(AriaRole.Button, new() { Name = $"Copy {name}", Exact = true }).PressAsync("Enter");
            await Assertions.Expect(blocks.Nth(i).GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
            Assert.Equal(
                await blocks.Nth(i).Locator("pre").TextContentAsync(),
                await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        }

        Assert.Empty(opened.Noise);
    }

    [Fact]
    public async Task Without_a_clipboard_the_text_is_selected()
    {
        await using var opened = await Open("reference");
        await opened.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined });");
        await opened.Page.ReloadAsync();
        var block = opened.Page.Locator("[data-copy=BibTeX]");
        await block.Locator("button").ClickAsync();

        await Assertions.Expect(block.GetByRole(AriaRole.Status)).ToHaveTextAsync("Selected");
        Assert.StartsWith("@", await opened.Page.EvaluateAsync<string>("() => getSelection().toString()"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Without_script_every_form_can_be_read(string kind)
    {
        await using var opened = await Open(kind, script: false);
        var page = opened.Page;

        Assert.Equal(0, await page.Locator(".copy").CountAsync());
        foreach (var form in await page.Locator(".copyables details").AllAsync())
        {
            if (await form.GetAttributeAsync("open") is null)
            {
                await form.Locator("summary").ClickAsync();
            }

            await Assertions.Expect(form.Locator("pre")).ToBeVisibleAsync();
        }
    }

    private async Task<BrowserPage> Open(string kind, bool script = true)
        => await chromium.Open((await chromium.Site).At(RealSite.OneOfEveryKind()[kind]), script: script);
}
