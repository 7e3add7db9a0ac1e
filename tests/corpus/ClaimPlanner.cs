// Claims of every direction in fixed shares, each with a certainty that follows from its first source.
namespace HoSite.Corpus;

/// <summary>Plans the claims.</summary>
internal sealed class ClaimPlanner(CorpusPlan plan)
{
    private static readonly Direction[] Shares =
    [
        Direction.Benefit, Direction.Harm, Direction.Descriptive, Direction.NoDifference, Direction.Benefit,
        Direction.Unclear, Direction.Benefit, Direction.Harm, Direction.Descriptive, Direction.Benefit,
    ];

    private static readonly string[] Interventions =
        ["Slow warming", "Edge trimming", "Plate lifting", "Paced walking", "Hold and ease", "A gel wrap", "A rocking splint", "A step plan", "A night course", "A light course"];

    private readonly Page[] _outcomes = plan.Of(Kind.Outcome);
    private readonly Page[] _stages = plan.Of(Kind.Stage);
    private readonly Page[] _causes = plan.Of(Kind.Cause);
    private readonly Page[] _sites = plan.Of(Kind.Site);
    private readonly Page[] _factors = plan.Of(Kind.Factor);

    public IReadOnlyList<Claim> Plan(int count) => [.. Enumerable.Range(0, count).Select(Make)];

    private Claim Make(int number)
    {
        var dice = new Dice(((ulong)number * 8) + 9_000_000_000UL);
        var references = Sources(number, dice);
        var laboratory = references[0].IsLaboratory;
        var direction = laboratory ? Direction.Unclear : Shares[number % Shares.Length];
        var certainty = laboratory || direction == Direction.Descriptive ? null : Grade(direction, references[0], dice);
        var words = new ClaimWords(dice.Pick(Interventions), dice.Pick(Vocabulary.Measures), laboratory ? $"laboratory animals of series {number + 1}" : dice.Pick(Vocabulary.Groups));
        var effect = laboratory ? null : Count(direction, words.Measure, dice);
        return new Claim($"{Slugs.From(words.Intervention)}-{Slugs.From(words.Measure)}-{number + 1}", number, references)
        {
            Direction = direction,
            Certainty = certainty,
            Statement = words.Statement(direction, effect),
            Plain = words.Plain(direction, certainty),
            Population = words.Population,
            Effect = effect,
            Outcome = OutcomeFor(direction, number),
            Stage = _stages[number % _stages.Length],
            Cause = _causes[number % _causes.Length],
            Site = _sites[number % _sites.Length],
            Factor = _factors[number % _factors.Length],
        };
    }

    private Reference[] Sources(int number, Dice dice)
    {
        var first = plan.References[number % plan.References.Count];
        var second = plan.References[((number * 7) + 3) % plan.References.Count];
        return first.IsLaboratory || second.IsLaboratory || first == second || dice.Chance(60) ? [first] : [first, second];
    }

    private Page OutcomeFor(Direction direction, int number)
    {
        var harms = _outcomes.Where(outcome => OutcomeTraits.Of(outcome).Verdict == "harms").ToArray();
        var wanted = direction == Direction.Harm && harms.Length > 0 ? harms : _outcomes[..(_outcomes.Length - harms.Length)];
        return wanted[number / 3 % wanted.Length];
    }

    private static Certainty Grade(Direction direction, Reference source, Dice dice)
    {
        var few = new Reason("imprecision", -1, "Fewer people took part than would settle the question.");
        var open = new Reason("risk-of-bias", -1, "People knew which group they were in.");
        var large = new Reason("large-effect", 1, "The difference between the groups was large.");
        Reason[] reasons = (source.IsTrial, dice.Below(4)) switch
        {
            (true, 0) => [],
            (true, 1) => [few],
            (true, 2) => [open],
            (true, _) => [open, few],
            (false, 0) when direction == Direction.Benefit => [large],
            (false, _) when direction is Direction.Unclear or Direction.Harm => [few],
            (false, _) => [],
        };
        return new Certainty(source.IsTrial, reasons);
    }

    private static Effect Count(Direction direction, string measure, Dice dice)
    {
        var untreated = dice.Between(40, 400);
        var treated = untreated + dice.Between(-9, 9);
        var events = untreated * dice.Between(24, 46) / 100;
        var percent = direction switch
        {
            Direction.Benefit => dice.Between(30, 60),
            Direction.Harm => dice.Between(150, 190),
            _ => dice.Between(94, 106),
        };
        return new Effect(measure, events, untreated, events * percent / 100, treated);
    }
}
