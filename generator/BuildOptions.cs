// What the command line asks of a build.
namespace HoSite;

/// <summary>Options of a build.</summary>
public sealed record BuildOptions
{
    /// <summary>The content folder.</summary>
    public required string Content { get; init; }

    /// <summary>The output folder.</summary>
    public required string Output { get; init; }

    /// <summary>Where the site is published; null for what the settings say.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Where the content is kept; null for what the settings say.</summary>
    public Uri? Repository { get; init; }

    /// <summary>Whether every warning is an error.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether drafts are part of the site; then the ledger is not enforced.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether the written site is checked; only measuring turns it off.</summary>
    public bool Check { get; init; } = true;

    /// <summary>Whether the ledger of addresses is enforced.</summary>
    public bool Ledger { get; init; } = true;
}
