// What the corpus holds, decided before anything is written, so that both sites are made of the same pages.
namespace HoSite.Corpus;

/// <summary>Every page, claim and source, and how they hang together.</summary>
internal sealed class CorpusPlan
{
    private static readonly int[] Strides = [0, 37, 101, 211];

    private readonly Dictionary<string, Page[]> _byKind;
    private readonly Page[] _hubs;
    private readonly Page[] _peers;

    private CorpusPlan(int pages)
    {
        Pages = PagePlanner.Plan(pages);
        _byKind = Pages.GroupBy(page => page.Kind.Name).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _hubs = [.. Pages.Where(page => page.Kind != Kind.Home && page.Kind != Kind.Notice && !IsPeer(page))];
        _peers = [.. Pages.Where(IsPeer)];
        References = ReferencePlanner.Plan(Math.Max(3, pages / 10));
        Claims = new ClaimPlanner(this).Plan(Math.Max(6, pages / 5));
        Benefits = Of(Direction.Benefit);
        Harms = Of(Direction.Harm);
        NoDifferences = Of(Direction.NoDifference);
        Unclear = [.. Of(Direction.Unclear).Where(claim => claim.Certainty is not null)];
        Descriptive = Of(Direction.Descriptive);
        ShareClaims();
    }

    public IReadOnlyList<Page> Pages { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public IReadOnlyList<Reference> References { get; }

    public IReadOnlyList<Claim> Benefits { get; }

    public IReadOnlyList<Claim> Harms { get; }

    public IReadOnlyList<Claim> NoDifferences { get; }

    public IReadOnlyList<Claim> Unclear { get; }

    public IReadOnlyList<Claim> Descriptive { get; }

    public static CorpusPlan For(int pages) => new(pages);

    public Page[] Of(Kind kind) => _byKind[kind.Name];

    public Claim BenefitOf(Page treatment) => Shared(Benefits, treatment);

    public Claim HarmOf(Page treatment) => Shared(Harms, treatment);

    /// <summary>The claims that a page's prose names; together the pages name every claim.</summary>
    public IReadOnlyList<Claim> ClaimsIn(Page page)
    {
        var drawn = Strides.Select(step => Claims[(page.Serial + step) % Claims.Count]);
        var own = page.Kind == Kind.Treatment ? [BenefitOf(page), HarmOf(page)] : Array.Empty<Claim>();
        return [.. own.Concat(drawn).Distinct().Take(4)];
    }

    /// <summary>The sources that a page's prose names itself.</summary>
    public IReadOnlyList<Reference> ReferencesIn(Page page) =>
        [References[page.Serial % References.Count], References[((page.Serial * 3) + 1) % References.Count]];

    /// <summary>Eight different pages to point to: two that many point to, the others near by.</summary>
    public IReadOnlyList<Link> LinksFrom(Page page)
    {
        var dice = page.Choices(1);
        var links = new List<Link>(8);
        while (links.Count < 8)
        {
            var target = dice.Pick(links.Count < 2 ? _hubs : _peers);
            if (target != page && links.TrueForAll(link => link.Target != target))
            {
                links.Add(new Link(target, dice.Chance(30) ? dice.Below(5) : null));
            }
        }

        return links;
    }

    private static bool IsPeer(Page page) => page.Kind == Kind.Treatment || page.Kind == Kind.Guide;

    private Claim[] Of(Direction direction) => [.. Claims.Where(claim => claim.Direction == direction)];

    // Neighbours share a claim, as the medicines of one class do.
    private Claim Shared(IReadOnlyList<Claim> claims, Page treatment) =>
        claims[(int)((long)treatment.Number * claims.Count / Of(Kind.Treatment).Length)];

    private void ShareClaims()
    {
        foreach (var treatment in Of(Kind.Treatment))
        {
            BenefitOf(treatment).Treatments.Add(treatment);
            HarmOf(treatment).Treatments.Add(treatment);
        }

        for (var i = 0; i < NoDifferences.Count; i += 3)
        {
            var disputed = Benefits[i % Benefits.Count];
            NoDifferences[i].Against = disputed;
            disputed.Against = NoDifferences[i];
        }
    }
}
