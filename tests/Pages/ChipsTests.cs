// What a claim's chip says, which follows from its grade and from where its sources looked.
using HoSite.Pages;
using HoSite.Tests.Prose;
using Xunit;

namespace HoSite.Tests.Pages;

public sealed class ChipsTests
{
    private const string Animals = "laboratory-animal";
    private const string Tissue = "laboratory-human";

    [Theory]
    [InlineData("descriptive", new[] { Animals }, "Not studied in people")]
    [InlineData("benefit", new[] { Tissue }, "Not studied in people")]
    [InlineData("descriptive", new[] { Animals, Tissue }, "Not studied in people")]
    [InlineData("descriptive", new[] { Tissue, Animals }, "Laboratory study of human cells or tissue")]
    [InlineData("descriptive", new[] { Tissue }, "Laboratory study of human cells or tissue")]
    [InlineData("descriptive", new[] { "cohort", Animals }, "Cohort")]
    public void A_claim_without_a_level_says_where_its_sources_looked(string direction, string[] designs, string label)
    {
        var claim = $"- id: seen\n  statement: It was so.\n  plain: It was so.\n  about: {{}}\n  population: some\n  direction: {direction}\n"
            + $"  references: [{string.Join(", ", designs)}]\n";
        var sources = string.Concat(designs.Select(design => $"- id: {design}\n  type: article-journal\n  title: On {design}\n  design: {design}\n"));
        var knowledge = TinyKnowledge.Of(("claims/claims.yml", claim), ("references/references.yml", sources));
        Assert.Equal(label, Chips.Of(knowledge.Claim("seen")!, knowledge).Label);
    }
}
