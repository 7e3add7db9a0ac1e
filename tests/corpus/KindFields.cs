// The typed fields of each kind of page, filled with records that exist and claims that point the right way.
using System.Text;

namespace HoSite.Corpus;

/// <summary>Writes the fields that only one kind of page has.</summary>
internal sealed class KindFields
{
    private static readonly string[] CauseTypes = ["traumatic", "traumatic", "surgical", "neurogenic", "burn", "genetic", "other"];

    private readonly StringBuilder _text = new();
    private readonly CorpusPlan _plan;
    private readonly Page _page;
    private readonly Dice _dice;

    private KindFields(CorpusPlan plan, Page page)
    {
        _plan = plan;
        _page = page;
        _dice = page.Choices(4);
    }

    public static string Write(CorpusPlan plan, Page page)
    {
        var fields = new KindFields(plan, page);
        switch (page.Kind.Name)
        {
            case "home": fields.Home(); break;
            case "stage": fields.Stage(); break;
            case "outcome": fields.Outcome(); break;
            case "site": fields.Site(); break;
            case "cause": fields.Cause(); break;
            case "factor": fields.Factor(); break;
            case "classification": fields.Classification(); break;
            case "notice": fields.Notice(); break;
            case "treatment": fields.Treatment(); break;
            default: break;
        }

        return fields._text.ToString();
    }

    private void Home() => _text.Append(
        $"""
        answer:
          text: Sometimes. It depends on the stage of the glaze and on what you want to change.
          claim: {_plan.Benefits[0].Id}

        """);

    private void Stage()
    {
        var open = _page.Number == HubTitles.Stages.Length - 1;
        _text.Append(
            $$"""
            order: {{_page.Number}}
            window: { from-weeks: {{_page.Number * 6}}{{(open ? "" : $", to-weeks: {(_page.Number * 6) + 6}")}} }
            signs:
              - The skin looks more glassy than on the other side.
              - A joint moves less far than before.
            tests:
              - { test: Light scan, shows: The border of a plate, claims: {{Yaml.Ids(_dice.Pick(_plan.Descriptive))}} }

            """);
        Answers();
    }

    private void Outcome()
    {
        var traits = OutcomeTraits.Of(_page);
        _text.Append($"measure: {Yaml.Text(traits.Measure)}\nbetter: {traits.Better}\n");
    }

    private void Site()
    {
        var cause = _dice.Pick(_plan.Of(Kind.Cause));
        var classification = _dice.Pick(_plan.Of(Kind.Classification));
        _text.Append($"classifications: {Yaml.Slugs(classification)}\ncauses: {Yaml.Slugs(cause)}\n");
        _text.Append("function: Reaching and holding without pain.\n");
    }

    private void Cause()
    {
        _text.Append($"type: {CauseTypes[_page.Number % CauseTypes.Length]}\nsites: {Yaml.Slugs(_dice.Pick(_plan.Of(Kind.Site)))}\n");
        _text.Append($"onset: Within weeks of the first cold spell.\nfrequency: {Yaml.Ids(_dice.Pick(_plan.Descriptive))}\n");
        Answers();
    }

    private void Factor()
    {
        var benefit = _dice.Pick(_plan.Benefits);
        var harm = _dice.Pick(_plan.Harms);
        var stage = _dice.Pick(_plan.Of(Kind.Stage));
        _text.Append(
            $$"""
            impact: It changes how much of the glaze may still clear.
            direction: {{_dice.Pick(["favourable", "unfavourable", "mixed", "unclear"])}}
            modifiable: {{_dice.Pick(["yes", "partly", "no"])}}
            levels:
              - { name: Less than usual, stage: {{stage.Slug}}, impact: More of the glaze may clear., direction: favourable, claims: {{Yaml.Ids(benefit)}}, row: {{(_page.Number < 3 ? "true" : "false")}} }
              - { name: More than usual, impact: Less of the glaze may clear., direction: unfavourable, claims: {{Yaml.Ids(harm)}} }
            claims: {{Yaml.Ids(benefit, harm)}}

            """);
    }

    private void Classification()
    {
        var sites = _plan.Of(Kind.Site);
        _text.Append(
            $$"""
            site: {{sites[_page.Number % sites.Length].Slug}}
            grades:
              - { grade: Grade A, meaning: The skin looks dull. }
              - { grade: Grade B, meaning: The skin shines in one place. }
              - { grade: Grade C, meaning: The skin shines all over. }
            reference: {{_plan.References[_page.Number].Id}}

            """);
    }

    private void Notice() => _text.Append("level: caution\nrequired-on: { all: [{ kind: treatment, type: surgery }] }\n");

    private void Treatment()
    {
        var types = new[] { "medication", "medication", "surgery", "rehabilitation", "radiation", "experimental" };
        var benefit = _plan.BenefitOf(_page);
        var harm = _plan.HarmOf(_page);
        var type = types[_page.Number % types.Length];
        var status = type == "experimental" ? "investigational" : _dice.Pick(["established", "off-label", "approved", "unproven"]);
        _text.Append($"type: {type}\nstatus: {status}\n");
        Neighbours();
        _text.Append(
            $$"""
            effects:
              - { outcome: {{benefit.Outcome.Slug}}, stages: {{Yaml.Slugs(benefit.Stage)}}, causes: {{Yaml.Slugs(benefit.Cause)}}, verdict: {{OutcomeTraits.Of(benefit.Outcome).Verdict}}, claims: {{Yaml.Ids(benefit)}} }
            harms:
              - { outcome: {{harm.Outcome.Slug}}, claims: {{Yaml.Ids(harm)}} }
            avoid-when:
              - { text: You have reacted badly to it before., claims: {{Yaml.Ids(harm)}} }

            """);
        Answers();
    }

    private void Neighbours()
    {
        var treatments = _plan.Of(Kind.Treatment);
        var broader = _page.Number - (_page.Number % 24);
        if (_page.Number % 8 is >= 1 and <= 3)
        {
            _text.Append($"part-of: {treatments[broader].Slug}\n");
        }

        _text.Append($"alternatives: {Yaml.Slugs(treatments[(_page.Number + 1) % treatments.Length], treatments[(_page.Number + 3) % treatments.Length])}\n");
    }

    private void Answers()
    {
        _text.Append("answers:\n");
        foreach (var meaning in Meaning.All)
        {
            var (answer, because, claims) = _dice.Below(4) switch
            {
                0 => ("unknown", "Nothing in the evidence held settles it.", _plan.Descriptive),
                1 => ("rarely", "It was seen in few of the people who were followed.", _plan.Benefits),
                2 => ("sometimes", "It was seen in some of the people who were followed.", _plan.Benefits),
                _ when _plan.NoDifferences.Count > 0 && meaning.Id == "shrinks" => ("no", "The groups did not differ.", _plan.NoDifferences),
                _ => ("usually", "It was seen in most of the people who were followed.", _plan.Benefits),
            };
            _text.Append($"  {meaning.Id}: {{ answer: {answer}, because: {because}, claims: {Yaml.Ids(_dice.Pick(claims))} }}\n");
        }
    }
}
