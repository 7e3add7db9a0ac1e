// Nothing in the content but what the evidence holds: each claim, its figures, its sources, and the numbers around it.
using HoSite.Commands;
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Knowledge;
using Xunit;

namespace HoSite.Tests.RealContent;

public sealed class FiguresTests
{
    private static readonly EvidenceCopy Copy = EvidenceCopy.Figures;
    private static readonly EvidencePlaces Placed = EvidenceCopy.Placed;
    private static readonly KnowledgeBase Knowledge = ReadContent();

    [Fact]
    public void Every_claim_is_a_finding_of_the_evidence()
        => NoneOf(Knowledge.Content.Claims.Where(claim => !Copy.Claims.ContainsKey(claim.Id.Value)).Select(claim => claim.Id.Value));

    [Fact]
    public void Every_finding_is_a_claim_or_merged_into_one_or_left_out_with_a_reason()
    {
        var merged = Placed.Merged.Where(pair => Knowledge.Claim(pair.Key) is not null).SelectMany(pair => pair.Value).ToHashSet();
        NoneOf(Copy.Claims.Keys.Where(id => Knowledge.Claim(id) is null && !merged.Contains(id) && !Placed.LeftOut.ContainsKey(id)));
        NoneOf(Placed.LeftOut.Where(pair => pair.Value.Length < 20 || Knowledge.Claim(pair.Key) is not null).Select(pair => pair.Key));
    }

    [Fact]
    public void Every_claim_points_where_its_finding_points()
        => NoneOf(Known().Where(pair => Word(pair.Claim.Direction) != pair.Finding.Direction)
            .Select(pair => $"{pair.Claim.Id.Value}: {Word(pair.Claim.Direction)}, the evidence has {pair.Finding.Direction}"));

    [Fact]
    public void Every_effect_has_the_figures_of_its_finding()
        => NoneOf(Known().Where(pair => pair.Claim.Effect is not null).SelectMany(pair => WrongFigures(pair.Claim, pair.Claim.Effect!, pair.Finding)));

    [Fact]
    public void Every_number_of_a_claim_is_of_its_finding()
        => NoneOf(Known().SelectMany(pair => Foreign(Texts(pair.Claim), [pair.Claim.Id.Value]).Select(number => $"{pair.Claim.Id.Value}: {number}")));

    [Fact]
    public void Every_number_of_a_page_is_of_the_claims_beside_it()
        => NoneOf(Knowledge.Pages.SelectMany(page => PageSentences.Of(page).SelectMany(sentence =>
            Foreign([sentence.Text], sentence.Claims).Select(number => $"{page.Source.File.Path}: {number} in “{sentence.Text}”"))));

    [Fact]
    public void Every_claim_has_the_sources_of_its_finding()
        => NoneOf(Known().SelectMany(pair =>
        {
            var own = Findings(pair.Claim.Id.Value).SelectMany(finding => finding.References).Select(id => Placed.SamePaper.GetValueOrDefault(id, id)).ToHashSet();
            var used = pair.Claim.References.Select(reference => reference.Value).ToHashSet();
            return used.Except(own).Select(id => $"{pair.Claim.Id.Value}: {id} is not among its sources")
                .Concat(own.Except(used).Select(id => $"{pair.Claim.Id.Value}: {id} is missing"));
        }));

    [Fact]
    public void Every_reference_is_named_as_the_evidence_names_it()
        => NoneOf(Knowledge.Content.References.SelectMany(reference =>
        {
            var source = Copy.References.GetValueOrDefault(reference.Id.Value);
            return source is null
                ? [$"{reference.Id.Value} is not in the evidence"]
                : Different(reference, source).Select(field => $"{reference.Id.Value}: {field}");
        }));

    private static IEnumerable<string> WrongFigures(Claim claim, ClaimEffect effect, EvidenceFinding finding)
    {
        var own = finding.Effect ?? new EvidenceFigures(null, null, null, null, null);
        var allowed = Allowed([claim.Id.Value]);
        foreach (var (name, value, expected) in new (string, decimal?, decimal?)[]
        {
            ("value", effect.Value, own.Value), ("low", effect.Low, own.Low), ("high", effect.High, own.High),
            ("participants", effect.Participants, own.Participants), ("studies", effect.Studies, own.Studies),
            ("baseline events", effect.Baseline?.Events, null), ("baseline of", effect.Baseline?.Of, null),
            ("treated events", effect.Treated?.Events, null), ("treated of", effect.Treated?.Of, null),
        })
        {
            // A share may be written as a percentage.
            if (value is { } given && given != expected && given != expected * 100 && (expected is not null || !allowed.Contains(Math.Abs(given))))
            {
                yield return $"{claim.Id.Value}: {name} {given}, the evidence has {expected?.ToString() ?? "none"}";
            }
        }
    }

    private static IEnumerable<decimal> Foreign(IEnumerable<string?> texts, IReadOnlyList<string> claims)
        => claims.Count == 0 ? [] : texts.SelectMany(Numbers.In).Where(number => !Allowed(claims).Contains(number)).Distinct();

    private static HashSet<decimal> Allowed(IReadOnlyList<string> claims)
    {
        var allowed = claims.SelectMany(id => Findings(id).Select(finding => finding.Numbers)).SelectMany(Numbers.AllowedBy).ToHashSet();
        allowed.UnionWith(claims.SelectMany(id => Placed.WorkedOut.GetValueOrDefault(id)?.Keys ?? []).SelectMany(Numbers.In));
        allowed.UnionWith(claims.SelectMany(id => Findings(id)).SelectMany(finding => finding.References)
            .SelectMany(id => Numbers.In(Copy.References[id].Issued?.Replace('-', ' '))));
        return allowed;
    }

    private static IEnumerable<EvidenceFinding> Findings(string claim)
        => new[] { claim }.Concat(Placed.Merged.GetValueOrDefault(claim) ?? []).Select(id => Copy.Claims.GetValueOrDefault(id)).OfType<EvidenceFinding>();

    private static IEnumerable<(Claim Claim, EvidenceFinding Finding)> Known()
        => Knowledge.Content.Claims.Where(claim => Copy.Claims.ContainsKey(claim.Id.Value)).Select(claim => (claim, Copy.Claims[claim.Id.Value]));

    private static IEnumerable<string?> Texts(Claim claim)
        => [claim.Statement, claim.Plain, claim.Population, claim.Effect?.Measure, claim.Effect?.Comparator, claim.Effect?.FollowUp];

    private static IEnumerable<string> Different(Reference reference, EvidenceSource source)
    {
        (string Field, string? Content, string? Evidence)[] fields =
        [
            ("title", reference.Title, source.Title), ("issued", reference.Issued?.ToString(), source.Issued),
            ("DOI", reference.Doi?.Value, source.Doi), ("PMID", reference.Pmid?.Value, source.Pmid),
        ];
        return fields.Where(field => field.Content != field.Evidence).Select(field => $"{field.Field} {field.Content}, the evidence has {field.Evidence}");
    }

    private static string Word(Direction direction) => direction switch
    {
        Direction.NoDifference => "no-difference",
        _ => direction.ToString().ToLowerInvariant(),
    };

    private static void NoneOf(IEnumerable<string> wrong)
    {
        var all = wrong.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    private static KnowledgeBase ReadContent()
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentArgument.Read(TestFiles.Path("../content"), diagnostics);
        return Linker.Link(content, drafts: false, diagnostics);
    }
}
