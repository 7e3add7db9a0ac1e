// What a matrix is narrowed to.
using HoSite.Content.Records;
using HoSite.Pages.Exploring;

namespace HoSite.Pages.Views;

/// <summary>At most one of a cause, a site and a meaning of the question; none for the whole matrix.</summary>
internal sealed record CompareChoice(Cause? Cause = null, BodySite? Site = null, Meaning? Meaning = null)
{
    /// <summary>The choice in words, or null for the whole matrix.</summary>
    public string? Name => Cause?.Title ?? Site?.Title ?? Meaning?.Label;

    /// <summary>Where its matrix stands.</summary>
    public Address Address => this switch
    {
        { Cause: { } cause } => Addresses.CompareFor(cause),
        { Site: { } site } => Addresses.CompareFor(site),
        { Meaning: { } meaning } => Addresses.CompareFor(meaning),
        _ => Addresses.Compare,
    };

    /// <summary>What a matrix of this choice shows, in a sentence.</summary>
    public string Summary => this switch
    {
        { Cause: { } cause } => $"What each treatment has been shown to do at each stage after this cause: {cause.Title}. Lines that name no cause are shown too.",
        { Site: { } site } => $"What each treatment has been shown to do at each stage at this place: {site.Title}. Lines that name no place are shown too.",
        { Meaning: { } meaning } => $"Treatments at each stage, only the lines that bear on this: {meaning.Label}. Harms are always shown.",
        _ => "What each treatment has been shown to do at each stage, outcome by outcome, how sure that is, and where nothing is held.",
    };

    /// <summary>Whether a treatment has a row: an effect of it is shown, or it can harm what matters most.</summary>
    public bool Shows(Treatment treatment, SiteSettings settings)
        => Name is null
            || ((Meaning is null || ExploreIndex.IsBy(Meaning.By, treatment)) && ShowsAny(treatment, settings));

    private bool ShowsAny(Treatment treatment, SiteSettings settings)
        => treatment.Effects.Any(effect => Shows(effect, settings))
            || (Meaning is not null && treatment.Harms.Any(harm => ExploreIndex.GoalsOf(settings, Meaning).Contains(harm.Outcome.Value)));

    /// <summary>Whether an effect is shown: it speaks of the choice, or leaves it open. Harms are shown whatever matters most.</summary>
    public bool Shows(Effect effect, SiteSettings settings)
        => (Cause is null || effect.Causes.Count == 0 || effect.Causes.Any(name => name.Value == Cause.Slug))
            && (Site is null || effect.Sites.Count == 0 || effect.Sites.Any(name => name.Value == Site.Slug))
            && (Meaning is null || effect.Verdict.Value == Verdict.Harms || ExploreIndex.GoalsOf(settings, Meaning).Contains(effect.Outcome.Value));
}
