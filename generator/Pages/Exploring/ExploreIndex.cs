// Which claims fit a situation. The script of the explorer selects in the same way from the same claims: what is
// changed here must be changed there, and a test holds the two together.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;

namespace HoSite.Pages.Exploring;

/// <summary>The claims that bear on what may matter to a reader, and the selection among them.</summary>
public sealed class ExploreIndex
{
    /// <summary>How many claims a list of the explorer shows; how many more there are is then said.</summary>
    public const int MostShown = 100;

    private readonly Dictionary<string, IReadOnlySet<string>> _goals;
    private readonly HashSet<string> _watching;

    private ExploreIndex(SiteSettings settings, IEnumerable<Claim> claims, IEnumerable<Treatment> treatments)
    {
        _watching = [.. treatments.Where(treatment => treatment.Type == TreatmentType.Observation).Select(treatment => treatment.Slug)];
        Meanings = [.. (settings.Question?.Meanings ?? []).Where(meaning => meaning.Id.Value is not null).DistinctBy(meaning => meaning.Id.Value)];
        _goals = Meanings.ToDictionary(meaning => meaning.Id.Value, meaning => GoalsOf(settings, meaning));
        Claims = [.. claims.Where(claim => !claim.HasErrors && claim.Retired is null && MeaningsOf(claim).Any())];
    }

    /// <summary>What may matter to a reader: the meanings of the site's question.</summary>
    public IReadOnlyList<Meaning> Meanings { get; }

    /// <summary>Every claim that is not retired and is about an outcome of a meaning, the most certain first.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The index of a knowledge base.</summary>
    public static ExploreIndex Of(KnowledgeBase knowledge) => new(
        knowledge.Settings,
        knowledge.Content.Claims.DistinctBy(claim => claim.Id.Value).Order(new ClaimOrder(knowledge.Links)),
        knowledge.Of<Treatment>(Kind.Treatment));

    /// <summary>Whether a site can be explored: it has stages, and a question with meanings.</summary>
    public static bool IsPossible(KnowledgeBase knowledge)
        => knowledge.Settings.Question is { Meanings.Count: > 0 } && knowledge.Of(Kind.Stage).Count > 0;

    /// <summary>
    /// The outcomes that tell a reader whether what matters to them was reached: those of the meaning which the settings
    /// of the explorer call goals, or all of them where none is.
    /// </summary>
    public static IReadOnlySet<string> GoalsOf(SiteSettings settings, Meaning meaning)
    {
        var outcomes = meaning.Outcomes.Select(name => name.Value).ToHashSet();
        var goals = (settings.Explore?.Goals ?? []).Select(name => name.Value).Where(outcomes.Contains).ToHashSet();
        return goals.Count > 0 ? goals : outcomes;
    }

    /// <summary>Ids of the meanings that a claim bears on.</summary>
    public IEnumerable<string> MeaningsOf(Claim claim) => Meanings
        .Where(meaning => claim.About.Outcomes.Any(name => _goals[meaning.Id.Value].Contains(name.Value)) && IsBy(meaning.By, claim))
        .Select(meaning => meaning.Id.Value);

    /// <summary>Whether a treatment can bring a meaning about: watching brings about only what happens by itself.</summary>
    public static bool IsBy(ReachedBy? by, Treatment treatment) => by switch
    {
        ReachedBy.Time => treatment.Type == TreatmentType.Observation,
        ReachedBy.Treatment => treatment.Type != TreatmentType.Observation,
        _ => true,
    };

    /// <summary>The claims for a choice.</summary>
    public Explored Select(ExploreChoice choice)
    {
        var asked = new[] { choice.Stage, choice.Cause, choice.Site }.Count(name => name is not null);
        var fits = new List<Claim>();
        var near = new List<NearClaim>();
        var others = 0;
        foreach (var claim in Claims.Where(claim => choice.Meaning is null || MeaningsOf(claim).Contains(choice.Meaning)))
        {
            var differences = Differences(claim, choice);
            if (differences.Count == 0)
            {
                fits.Add(claim);
            }
            else if (IsNear(differences, asked))
            {
                near.Add(new NearClaim(claim, differences));
            }
            else
            {
                others++;
            }
        }

        return new Explored(fits, [.. near.OrderBy(entry => entry.Differences.Count(difference => difference.IsOther)).ThenBy(entry => entry.Differences.Count)], others);
    }

    private bool IsBy(ReachedBy? by, Claim claim) => by switch
    {
        ReachedBy.Time => claim.About.Treatments.All(name => _watching.Contains(name.Value)),
        ReachedBy.Treatment => claim.About.Treatments.Any(name => !_watching.Contains(name.Value)),
        _ => true,
    };

    // One thing may be another one, if something else is the same; what a claim leaves open never excludes it.
    private static bool IsNear(List<ExploreDifference> differences, int asked) => differences.Count(difference => difference.IsOther) switch
    {
        0 => true,
        1 => differences.Count < asked,
        _ => false,
    };

    private static List<ExploreDifference> Differences(Claim claim, ExploreChoice choice)
    {
        var differences = new List<ExploreDifference>();
        Compare(ExploreDimension.Stage, choice.Stage, claim.About.Stages);
        Compare(ExploreDimension.Cause, choice.Cause, claim.About.Causes);
        Compare(ExploreDimension.Site, choice.Site, claim.About.Sites);
        return differences;

        void Compare(ExploreDimension dimension, string? chosen, IReadOnlyList<Located<string>> named)
        {
            if (chosen is not null && named.All(name => name.Value != chosen))
            {
                differences.Add(new ExploreDifference(dimension, [.. named.Select(name => name.Value)]));
            }
        }
    }
}
