// Relations are followed both ways, and claims are shown in the order of their certainty.
using HoSite.Content;
using HoSite.Knowledge;
using HoSite.Tests.Building;
using Xunit;

namespace HoSite.Tests.Knowledge;

public sealed class BackLinksTests
{
    private static readonly KnowledgeBase Knowledge = Built.Of(TestFiles.Path("SecondBase/content")).Result.Knowledge;

    [Fact]
    public void The_most_certain_claim_stands_first_and_retired_ones_last() => Assert.Equal(
        ["balm-stings", "balm-shrinks-early", "balm-no-effect", "balm-marbled", "balm-pain", "balm-mice", "balm-cures", "balm-smells"],
        Knowledge.Links[Page(Kind.Treatment, "balm")].ClaimsAbout.Select(claim => claim.Id.Value));

    [Fact]
    public void Two_claims_disagree_whichever_of_them_says_so()
    {
        var (one, other) = (Knowledge.Claim("balm-shrinks-early")!, Knowledge.Claim("balm-no-effect")!);
        Assert.Same(other, Assert.Single(Knowledge.Links[one].Against));
        Assert.Same(one, Assert.Single(Knowledge.Links[other].Against));
    }

    [Fact]
    public void Pages_know_who_names_them_and_who_links_to_them()
    {
        Assert.Contains(Page(Kind.Treatment, "salve"), Knowledge.Links[Page(Kind.Treatment, "balm")].NamedBy);
        Assert.Contains(Page(Kind.Guide, "writing"), Knowledge.Links[Page(Kind.Cause, "ice-hammer")].LinkedFrom);
        Assert.Contains(Page(Kind.Home, ""), Knowledge.Links[Page(Kind.Stage, "sandy")].LinkedFrom);
    }

    [Fact]
    public void Claims_and_references_know_their_uses()
    {
        Assert.Equal(
            ["home", "guide/writing", "stage/glassy", "treatment/balm"],
            Knowledge.Links[Knowledge.Claim("balm-shrinks-early")!].UsedOn.Select(page => page.Id.ToString()).Order(new ByKind()));
        var trial = Knowledge.Links[Knowledge.Reference("vanmarble2004")!];
        Assert.Equal("balm-shrinks-early", Assert.Single(trial.Claims).Id.Value);
        Assert.Equal("writing", Assert.Single(trial.CitedOn).Slug);
    }

    private static HoSite.Content.Records.PageRecord Page(Kind kind, string slug) => Knowledge.Page(new RecordId(kind, slug))!;

    private sealed class ByKind : IComparer<string>
    {
        private static readonly string[] Kinds = ["home", "guide", "stage", "treatment"];

        public int Compare(string? x, string? y) => Place(x).CompareTo(Place(y));

        private static int Place(string? name) => Array.FindIndex(Kinds, kind => name!.StartsWith(kind, StringComparison.Ordinal));
    }
}
