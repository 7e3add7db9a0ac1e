// A plain static host: files below a path, index.html for a folder, 404.html for the rest. It repairs nothing, so what
// works here works on any host.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using HoSite.Output;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HoSite.Tests.Browser;

/// <summary>Serves files from memory on a free port of the loopback address.</summary>
internal sealed class StaticHost : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication _server;
    private readonly ConcurrentQueue<Served> _served = [];

    private StaticHost(WebApplication server) => _server = server;

    /// <summary>What was asked for, and between which times of <see cref="Stopwatch"/> it was answered.</summary>
    public sealed record Served(string Path, long Asked, long Answered);

    /// <summary>Everything that was answered so far.</summary>
    public IReadOnlyCollection<Served> Answers => _served;

    /// <summary>How long every answer takes, from now on.</summary>
    public TimeSpan Trip { get; set; }

    /// <summary>The address of the site's root.</summary>
    public Uri Root { get; private set; } = null!;

    /// <summary>The address of something on the site.</summary>
    public Uri At(string address) => new(Root, address);

    /// <summary>Serves a site below a path that begins and ends with a slash.</summary>
    /// <param name="site">The site.</param>
    /// <param name="prefix">The path.</param>
    /// <param name="styleDelay">How long stylesheets keep a browser waiting.</param>
    public static Task<StaticHost> Start(OutputSite site, string prefix, TimeSpan styleDelay = default)
        => Start(site.Files.ToDictionary(file => file.Path, file => file.Bytes), prefix, styleDelay);

    /// <summary>Serves pages written out by a test.</summary>
    public static Task<StaticHost> Start(params (string Path, string Text)[] files) => Start(TimeSpan.Zero, files);

    /// <summary>Serves pages written out by a test, their stylesheets late.</summary>
    public static Task<StaticHost> Start(TimeSpan styleDelay, params (string Path, string Text)[] files)
        => Start(files.ToDictionary(file => file.Path, file => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text)), "/", styleDelay);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task<StaticHost> Start(Dictionary<string, ReadOnlyMemory<byte>> files, string prefix, TimeSpan styleDelay)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var host = new StaticHost(server);
        server.Run(async context =>
        {
            var asked = Stopwatch.GetTimestamp();
            await Task.Delay(host.Trip, context.RequestAborted);
            await Answer(context, files, prefix, styleDelay);
            host._served.Enqueue(new Served(context.Request.Path.Value ?? "", asked, Stopwatch.GetTimestamp()));
        });
        await server.StartAsync();
        host.Root = new Uri(server.Urls.Single() + prefix);
        return host;
    }

    private static async Task Answer(HttpContext context, Dictionary<string, ReadOnlyMemory<byte>> files, string prefix, TimeSpan styleDelay)
    {
        var path = context.Request.Path.Value ?? "/";
        var name = path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : null;
        if (name is not null && (name.Length == 0 || name.EndsWith('/')))
        {
            name += "index.html";
        }

        if (name is null || !files.TryGetValue(name, out var bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            name = "404.html";
            bytes = files.GetValueOrDefault(name);
        }

        if (name.EndsWith(".css", StringComparison.Ordinal))
        {
            await Task.Delay(styleDelay, context.RequestAborted);
        }

        context.Response.ContentType = Types.TryGetContentType(name, out var type) ? type : "application/octet-stream";
        context.Response.ContentLength = bytes.Length;
        // As hosts do; without it a browser keeps nothing.
        context.Response.Headers.LastModified = "Mon, 01 Jan 2024 00:00:00 GMT";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
