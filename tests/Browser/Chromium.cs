// One browser and one served site for all browser tests, started when the first test asks: other tests pay nothing.
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(HoSite.Tests.Browser.Chromium))]

namespace HoSite.Tests.Browser;

/// <summary>The browser, and the real site below a project path as a browser meets it.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _browser = new(Launch);
    private readonly Lazy<Task<StaticHost>> _site = new(() => StaticHost.Start(RealSite.PublishedAt("/some/project/"), "/some/project/"));

    /// <summary>The real site, served.</summary>
    internal Task<StaticHost> Site => _site.Value;

    /// <summary>Opens an address in a window of its own. Without a browser the test is skipped, and fails where CI is set.</summary>
    internal async Task<BrowserPage> Open(Uri address, int width = 1280, bool script = true)
    {
        if (ChromiumBinary.Find() is null)
        {
            const string Missing = "No Chromium or Chrome was found: ./test.sh installs one, CHROMIUM_PATH names one.";
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), Missing);
            Assert.Skip(Missing);
        }

        var (_, browser) = await _browser.Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            JavaScriptEnabled = script,
        });
        // A busy machine is slow, not wrong.
        context.SetDefaultTimeout(120_000);
        return await BrowserPage.Open(context, address);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated && _browser.Value.IsCompletedSuccessfully)
        {
            var (playwright, browser) = await _browser.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }

        if (_site.IsValueCreated && _site.Value.IsCompletedSuccessfully)
        {
            await (await _site.Value).DisposeAsync();
        }
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> Launch()
    {
        MakeDriverExecutable();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumBinary.Find(),
            Args = Flags,
            // Chromium refuses its sandbox to root, which is who runs in most containers.
            ChromiumSandbox = !Environment.IsPrivilegedProcess,
        });
        return (playwright, browser);
    }

    // Some ways of unpacking a package lose the mark that lets its driver run.
    private static void MakeDriverExecutable()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Path.Combine(AppContext.BaseDirectory, ".playwright", "node");
        foreach (var driver in Directory.EnumerateFiles(folder, "node", SearchOption.AllDirectories))
        {
            var mode = File.GetUnixFileMode(driver);
            if (!mode.HasFlag(UnixFileMode.UserExecute))
            {
                File.SetUnixFileMode(driver, mode | UnixFileMode.UserExecute);
            }
        }
    }
}
