// What the site says of itself, and the question it answers.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>The settings in <c>site.yml</c>.</summary>
public sealed record SiteSettings
{
    /// <summary>Title of the site.</summary>
    public required string Title { get; init; }

    /// <summary>What the site is, in one sentence.</summary>
    public required string Description { get; init; }

    /// <summary>BCP 47 tag of the content's language.</summary>
    public required string Language { get; init; }

    /// <summary>Where it is published.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>Where the content is kept, or null: then there are no edit or report links.</summary>
    public Uri? Repository { get; init; }

    /// <summary>Licences, or null.</summary>
    public Licences? Licence { get; init; }

    /// <summary>Who writes it.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>Links in the header, at most six.</summary>
    public IReadOnlyList<NavigationLink> Navigation { get; init; } = [];

    /// <summary>Links in the footer.</summary>
    public IReadOnlyList<NavigationLink> Footer { get; init; } = [];

    /// <summary>How to reach the people, or null.</summary>
    public ContactAddress? Contact { get; init; }

    /// <summary>The question, or null for a site that asks none.</summary>
    public Question? Question { get; init; }

    /// <summary>Sections that pages of a kind must have, by the kind's singular name.</summary>
    public IReadOnlyList<RequiredSections> Sections { get; init; } = [];

    /// <summary>Settings of the explorer, or null.</summary>
    public ExploreSettings? Explore { get; init; }

    /// <summary>How the site was made and reviewed.</summary>
    public ReviewSettings Review { get; init; } = ReviewSettings.Unsaid;

    /// <summary>How hard a page may be to read.</summary>
    public ReadingLimits Reading { get; init; } = ReadingLimits.None;

    /// <summary>Where readers find support.</summary>
    public IReadOnlyList<SupportLink> Support { get; init; } = [];

    /// <summary>Whether a field was missing or wrong.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Declares the fields.</summary>
    public static SiteSettings Read(IFields fields) => new()
    {
        Title = fields.Required("title", FieldTypes.Text, "Title of the site."),
        Description = fields.Required("description", FieldTypes.Text, "What the site is, in one sentence."),
        Language = fields.Required("language", FieldTypes.Text, "Language of the content, such as en-GB."),
        BaseUrl = fields.Required("base-url", FieldTypes.WebAddress, "Where the site is published."),
        Repository = fields.Optional("repository", FieldTypes.WebAddress, "Where the content is kept."),
        Licence = fields.Optional("licence", FieldTypes.Group(Licences.Read), "Licences of content and code."),
        People = fields.List("people", FieldTypes.Group(Person.Read), "Who writes the site."),
        Navigation = fields.List("navigation", FieldTypes.Group(NavigationLink.Read), "Links in the header, at most six."),
        Footer = fields.List("footer", FieldTypes.Group(NavigationLink.Read), "Links in the footer."),
        Contact = fields.Optional("contact", ContactAddress.Type, "How to reach the people: a mail or web address."),
        Question = fields.Optional("question", FieldTypes.Group(Question.Read), "The question and its meanings."),
        Sections = fields.Optional("sections", RequiredSections.ByKind, "Sections that pages of a kind must have, and the parts of the page that stand in them.") ?? [],
        Explore = fields.Optional("explore", FieldTypes.Group(ExploreSettings.Read), "Settings of the explorer."),
        Review = fields.Optional("review", FieldTypes.Group(ReviewSettings.Read), "How the site was made and reviewed.") ?? ReviewSettings.Unsaid,
        Reading = fields.Optional("reading", FieldTypes.Group(ReadingLimits.Read), "How hard a page may be to read.") ?? ReadingLimits.None,
        Support = fields.List("support", FieldTypes.Group(SupportLink.Read), "Where readers find support."),
    };
}
