// Which words of a text are terms.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Prose.Terms;
using Xunit;

namespace HoSite.Tests.Prose;

public sealed class TermMatcherTests
{
    private static readonly TermMatcher Matcher = new(
    [
        Term("Fracture"), Term("Fracture clinic"), Term("Flare-up", "flare"), Term("Confidence interval", "CI"), Term("Biopsy"),
        Term("CT scan"), Term("Ödem"), Term("Union"), Term("Bone"), Term("Bone", "bony part"), Term("Bruise", "ecchymosis"),
        Term("New York Heart Association class"),
    ]);

    [Theory]
    [InlineData("A fracture heals.", "fracture")]
    [InlineData("FRACTURES heal; Fracture", "FRACTURES|Fracture")]
    [InlineData("the fracture clinic and fracture clinics", "fracture clinic|fracture clinics")]
    [InlineData("fracture, clinic", "fracture")]
    [InlineData("fracture  clinic", "fracture")]
    [InlineData("a flare-up, flare up, flare\nups, flares", "flare-up|flare up|flare\nups|flares")]
    [InlineData("CI, CIs, ci, Ci, cis", "CI|CIs")]
    [InlineData("a CT scan, CT scans, ct scan", "CT scan|CT scans")]
    [InlineData("biopsies", "biopsies")]
    [InlineData("Bruises and bruise's", "Bruises|bruise")]
    [InlineData("ödem ÖDEME ödems", "ödem|ödems")]
    [InlineData("fractured refracture unfracture fracture2", "")]
    [InlineData("non-union of the union-free union", "union")]
    [InlineData("hip-fracture", "")]
    [InlineData("New York Heart Association and new york heart association class", "new york heart association class")]
    [InlineData("", "")]
    [InlineData("🦴 bone🦴 bone", "bone")]
    public void Finds(string text, string expected)
    {
        var found = new List<string>();
        for (var from = 0; Matcher.TryFind(text, from, out var match); from = match.Start + match.Length)
        {
            found.Add(text.Substring(match.Start, match.Length));
        }

        Assert.Equal(expected, string.Join('|', found));
    }

    [Fact]
    public void Names_a_term_by_its_whole_name_only()
    {
        Assert.Equal("Flare-up", Matcher.Named("Flares")?.Name.Value);
        Assert.Null(Matcher.Named("A flare"));
    }

    private static Term Term(string name, params string[] aliases) => new()
    {
        Name = new Located<string>(name, default),
        Plain = "x",
        Aliases = [.. aliases.Select(alias => new Located<string>(alias, default))],
    };
}
