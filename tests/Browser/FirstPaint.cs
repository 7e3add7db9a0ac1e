// What a reader sees while a page loads: in the dark, one white frame is a flash.
using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace HoSite.Tests.Browser;

/// <summary>The frames that a browser shows on its way to a page.</summary>
internal static class FirstPaint
{
    private const string Brightness =
        """
        async picture => {
          const image = new Image();
          image.src = 'data:image/png;base64,' + picture;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const drawing = canvas.getContext('2d');
          drawing.drawImage(image, 0, 0);
          const pixels = drawing.getImageData(0, 0, image.width, image.height).data;
          let sum = 0;
          for (let i = 0; i < pixels.length; i += 4) sum += pixels[i] + pixels[i + 1] + pixels[i + 2];
          return sum / (pixels.length / 4 * 3);
        }
        """;

    /// <summary>The brightness of each frame, from 0 to 255, while a page loads in the dark.</summary>
    /// <param name="page">An open window; what it shows now does not count.</param>
    /// <param name="address">The page.</param>
    public static async Task<IReadOnlyList<double>> Frames(BrowserPage page, Uri address)
    {
        await page.Show(ColorScheme.Dark, 1280);
        var pictures = new ConcurrentQueue<string>();
        var session = await page.Page.Context.NewCDPSessionAsync(page.Page);
        session.Event("Page.screencastFrame").OnEvent += (_, frame) =>
        {
            pictures.Enqueue(frame!.Value.GetProperty("data").GetString()!);
            _ = session.SendAsync("Page.screencastFrameAck", new() { ["sessionId"] = frame.Value.GetProperty("sessionId").GetInt32() });
        };
        await session.SendAsync("Page.startScreencast", new() { ["format"] = "png" });
        await page.Go(address);
        await page.Page.WaitForTimeoutAsync(300);
        await session.SendAsync("Page.stopScreencast");

        var frames = new List<double>();
        var looking = await page.Page.Context.NewPageAsync();
        foreach (var picture in pictures)
        {
            frames.Add(await looking.EvaluateAsync<double>(Brightness, picture));
        }

        return frames;
    }
}
