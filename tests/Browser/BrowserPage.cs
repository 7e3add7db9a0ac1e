// One address open in a browser, and everything that it says or asks for meanwhile.
using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HoSite.Tests.Browser;

/// <summary>An open page.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private static readonly AxeRunOptions Axe = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        ResultTypes = [ResultType.Violations],
    };

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _noise = [];

    private BrowserPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    /// <summary>The page itself.</summary>
    public IPage Page { get; }

    /// <summary>What a silent page does not have: messages on the console, errors of scripts, requests that fail or go to another origin.</summary>
    public IReadOnlyCollection<string> Noise => _noise;

    /// <summary>Opens a page and waits until all of it is loaded.</summary>
    public static async Task<BrowserPage> Open(IBrowserContext context, Uri address)
    {
        var opened = new BrowserPage(context, await context.NewPageAsync());
        opened.Listen(address);
        await opened.Go(address);
        return opened;
    }

    /// <summary>Goes to another address of the same origin in the same window.</summary>
    public Task Go(Uri address) => Page.GotoAsync(address.AbsoluteUri);

    /// <summary>Changes the theme that the reader's system asks for, and the width of the window.</summary>
    public async Task Show(ColorScheme theme, int width)
    {
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme });
        await Page.SetViewportSizeAsync(width, 800);
    }

    /// <summary>What axe finds, each with the elements it is about.</summary>
    public async Task<IReadOnlyList<string>> AccessibilityViolations()
    {
        // On the root element, not on the page: there are no frames to visit, and a run takes a third of the time.
        var result = await Page.Locator("html").RunAxe(Axe);
        return [.. result.Violations.Select(violation
            => $"{violation.Id}: {violation.Help}: {string.Join(" ", violation.Nodes.Take(5).Select(node => node.Html))}")];
    }

    /// <summary>How many pixels the page is wider than its window.</summary>
    public Task<int> SidewaysScroll()
        => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>The text of the main part, as it is seen, without the controls that only script can offer.</summary>
    public async Task<string> MainText() => await Page.EvaluateAsync<string>(
        """
        () => {
          document.querySelectorAll('main .by-script').forEach(control => control.remove());
          return document.querySelector('main').innerText;
        }
        """);

    /// <summary>What is wrong with the first stop of the Tab key, which must be a visible link over everything to the main part; or null.</summary>
    public async Task<string?> SkipLinkFault()
    {
        await Page.Keyboard.PressAsync("Tab");
        var fault = await Page.EvaluateAsync<string?>(
            """
            () => {
              const first = document.activeElement;
              const box = first.getBoundingClientRect();
              const seen = box.width > 40 && box.height > 20 && box.top >= 0 && box.left >= 0 && box.right <= innerWidth
                && first.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
              return !first.hash || first.hash !== '#' + document.querySelector('main').id ? `the first stop is ${first.outerHTML.slice(0, 200)}`
                : seen ? null : 'the skip link has the focus and is not seen';
            }
            """);
        if (fault is not null)
        {
            return fault;
        }

        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.PressAsync("Tab");
        return await Page.EvaluateAsync<string?>(
            """
            () => {
              const next = document.activeElement;
              const main = document.querySelector('main');
              return main.contains(next) || (main.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) ? null
                : `after the skip link the focus is at ${next.outerHTML.slice(0, 200)}`;
            }
            """);
    }

    /// <summary>How far things have moved by themselves since the page began to load; 0 is not at all.</summary>
    public Task<double> LayoutShift() => Page.EvaluateAsync<double>(
        """
        () => new Promise(done => {
          let sum = 0;
          const observer = new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value));
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => {
            observer.takeRecords().forEach(entry => sum += entry.value);
            done(sum);
          }, 50));
        })
        """);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Listen(Uri address)
    {
        var origin = address.GetLeftPart(UriPartial.Authority);
        Page.Console += (_, message) => _noise.Enqueue($"{Page.Url}: console {message.Type}: {message.Text}");
        Page.PageError += (_, error) => _noise.Enqueue($"{Page.Url}: script: {error}");
        Page.RequestFailed += (_, request) => _noise.Enqueue($"{Page.Url}: failed: {request.Url}");
        Page.Request += (_, request) =>
        {
            var url = new Uri(request.Url);
            if (url.Scheme is "http" or "https" or "ws" or "wss" && url.GetLeftPart(UriPartial.Authority) != origin)
            {
                _noise.Enqueue($"{Page.Url}: another origin: {request.Url}");
            }
        };
    }
}
