// What the checks must know beside the site itself.
namespace HoSite.Checks;

/// <summary>Settings of the checks of the written site.</summary>
public sealed record CheckSettings
{
    /// <summary>Takes the address that the site is published at and the language it is written in.</summary>
    /// <param name="baseUrl">Absolute, http or https; a missing slash at its end is added.</param>
    /// <param name="language">BCP 47 tag.</param>
    public CheckSettings(string baseUrl, string language)
    {
        BaseUrl = baseUrl.EndsWith('/') ? baseUrl : baseUrl + "/";
        BasePath = new Uri(BaseUrl).AbsolutePath;
        Language = language;
    }

    /// <summary>Absolute address of the home page, with a slash at its end.</summary>
    public string BaseUrl { get; }

    /// <summary>The path of <see cref="BaseUrl"/>, with a slash at both ends, such as <c>/ho/</c>.</summary>
    public string BasePath { get; }

    /// <summary>BCP 47 tag that each page must carry.</summary>
    public string Language { get; }

    /// <summary>Bytes that the HTML of a page may have, compressed as a host sends it.</summary>
    public int PageWeight { get; init; } = 30 * 1024;

    /// <summary>The same for a page that lists others.</summary>
    public int IndexWeight { get; init; } = IndexWeightOf(0);

    /// <summary>The same for a page that holds a whole section, to print.</summary>
    public int PrintWeight { get; init; } = 400 * 1024;

    /// <summary>
    /// The weight that an index of a site may have: 60 KB, and from the 500th page on 64 bytes for each further one, since a
    /// list of everything cannot stay light for ever.
    /// </summary>
    /// <param name="pages">Pages of the site.</param>
    public static int IndexWeightOf(int pages) => (60 * 1024) + (64 * Math.Max(0, pages - 500));
}
