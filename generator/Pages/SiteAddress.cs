// An address as an author writes it in redirects, navigation and the ledger: /stages/mature/#signs.
namespace HoSite.Pages;

/// <summary>An address of the site, with or without a fragment.</summary>
/// <param name="Address">The page.</param>
/// <param name="Fragment">The fragment without its mark, or null.</param>
public readonly record struct SiteAddress(Address Address, string? Fragment)
{
    /// <summary>Reads an address; false when it does not begin with a slash or its path does not end with one.</summary>
    public static bool TryParse(string? text, out SiteAddress address)
    {
        address = default;
        if (text is null || !text.StartsWith('/') || text.StartsWith("//", StringComparison.Ordinal))
        {
            return false;
        }

        var mark = text.IndexOf('#', StringComparison.Ordinal);
        var path = mark < 0 ? text : text[..mark];
        var fragment = mark < 0 ? null : text[(mark + 1)..];
        if (!path.EndsWith('/') || fragment?.Length == 0 || path.AsSpan().ContainsAny(" \t\\?:") || path.Contains("..", StringComparison.Ordinal))
        {
            return false;
        }

        address = new SiteAddress(new Address(path[1..]), fragment);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Fragment is null ? Address.ToString() : $"{Address}#{Fragment}";
}
