// How the site was made and reviewed, as its settings say; what they do not say is left out.
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages;

internal static class ReviewWording
{
    /// <summary>The review block of the site, without a page's dates.</summary>
    public static Review Of(SiteSettings settings) => new(
        settings.Review.MadeBy,
        [.. settings.People.Select(person => person.Role is null ? person.Name : $"{person.Name}, {person.Role}")],
        Wording.Of(settings.Review),
        settings.Review.Conflicts,
        settings.Review.Funding,
        null);

    /// <summary>The dates of a page.</summary>
    public static StatusLine Status(PageFields fields, string clinicalReview) => new(
        fields.SearchedTo is { } searched ? Wording.ShortDate(searched) : null,
        Wording.ShortDate(fields.Checked),
        Wording.Iso(fields.Checked),
        Wording.ShortDate(fields.NextCheck),
        clinicalReview);
}
