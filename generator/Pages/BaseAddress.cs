// Where the site is published: only canonical, sitemap, feed and social addresses, and the 404 page, are absolute.
namespace HoSite.Pages;

/// <summary>The published root of the site.</summary>
public sealed record BaseAddress
{
    /// <summary>Takes an absolute http or https address; a missing slash at its end is added.</summary>
    public BaseAddress(Uri url)
    {
        var builder = new UriBuilder(url) { Query = "", Fragment = "" };
        if (!builder.Path.EndsWith('/'))
        {
            builder.Path += "/";
        }

        Url = builder.Uri;
    }

    /// <summary>The root, with a slash at its end.</summary>
    public Uri Url { get; }

    /// <summary>Its path, such as <c>/ho/</c>; the links of the 404 page begin with it.</summary>
    public string Path => Url.AbsolutePath;

    /// <summary>The absolute address of a page.</summary>
    public string Absolute(Address address) => Url.AbsoluteUri + address.Path;
}
