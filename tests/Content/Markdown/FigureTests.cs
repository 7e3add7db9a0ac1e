// What counts as a figure, what does not, and which source belongs to which sentence.
using Xunit;

namespace HoSite.Tests.Content.Markdown;

public sealed class FigureTests
{
    [Theory]
    [InlineData("It helped 12 people.", "12")]
    [InlineData("It helped 5% of them.", "5")]
    [InlineData("It helped **5**&nbsp;% of them.", "5")]
    [InlineData("The ratio was 0.69 (0.56 to 0.83).", "0.69")]
    [InlineData("In 1,500 people.", "1,500")]
    [InlineData("In 2000 people.", "2000")]
    [InlineData("Between 10-20 hips.", "10-20")]
    [InlineData("A ratio of 2:1 was seen.", "2:1")]
    [InlineData("Take 25 mg.", "25")]
    [InlineData("Take 25mg.", "25")]
    [InlineData("A 6-week course.", "6")]
    [InlineData("A dose of 7Gy.", "7")]
    [InlineData("24 hours a day.", "24")]
    [InlineData("About 1 in 7.", "1")]
    [InlineData("Grade 3 was seen in 12.", "12")]
    [InlineData("A change of −1.18 points.", "1.18")]
    [InlineData("P<0.05 was found.", "0.05")]
    [InlineData("He came on day 3.", "3")]
    [InlineData("BMP-2 rose by 40 percent.", "40")]
    [InlineData("In May 2004, 12 people came.", "12")]
    [InlineData("See [trial 5](https://example.org/) of 30.", "30")]
    [InlineData("It was seen in 5 (page 3).", "5")]
    [InlineData("Of 12 (5).", "12")]
    public void Is_a_figure(string sentence, string figure)
    {
        var parsed = Parsed.Of(sentence);
        var found = Assert.Single(parsed.Diagnostics);
        Assert.Equal("HOS305", found.Rule.Id);
        Assert.Equal(figure, parsed.Source(found.Span));
    }

    [Theory]
    [InlineData("It was named in 2004.")]
    [InlineData("It ran from 1998 to 2004, or 1998–2004.")]
    [InlineData("Checked on 24 November 2026 and November 24, 2026.")]
    [InlineData("Checked on 2026-11-24.")]
    [InlineData("Checked on 24/11/2026.")]
    [InlineData("In the 1990s it was known.")]
    [InlineData("BMP-2, IL-6, T12, H2O, C5/6, COVID-19 and SARS-CoV-2.")]
    [InlineData("A 3D scan on the 5th visit.")]
    [InlineData("The 25-hydroxyvitamin test.")]
    [InlineData("Grade 3 or 4, grades 1 to 3, and Stage 2.")]
    [InlineData("See page 12, p. 3, Figure 2 and section 4.1.")]
    [InlineData("See [the 5 trials](https://example.org/12).")]
    [InlineData("Run `5 times`.")]
    [InlineData("## Section of 5\n\nText.")]
    [InlineData("1. one\n2. two")]
    [InlineData("It is (1) early, (2) late.")]
    [InlineData("![5 of 10](../media/x.svg)")]
    [InlineData("Call 999 now.")]
    public void Is_no_figure(string sentence) => Assert.Empty(Parsed.Of(sentence).Problems);

    [Theory]
    [InlineData("In 12 people it helped [@a].")]
    [InlineData("In 12 people it helped [claim:a].")]
    [InlineData("In 12 people it helped. [@a]")]
    [InlineData("In 12 people it helped.[@a] More text.")]
    [InlineData("In 12 people it helped. [@a] [claim:b], [@c]. More text.")]
    [InlineData("In 12 people it helped (e.g. in hips, vs. knees, by Dr. Smith et al. in 2004) [@a].")]
    [InlineData("In 12 people, cf. p. 3 and approx. 5 more, [@a].")]
    [InlineData("In 12 people\nit helped [@a].")]
    [InlineData("In 12 people it helped.[^1]\n\n[^1]: By [@a].")]
    [InlineData("Text one. [@a] found 12 people.")]
    [InlineData("*In 12 people it helped* [@a]!")]
    [InlineData("| Group | Count |\n|---|---|\n| Hips [@a] | 12 |")]
    [InlineData("| 1 of 10 | 2 of 10 |\n|---|---|\n| few | many |")]
    [InlineData("Some came. In 12 it helped [@a]. Others left.")]
    public void Has_its_source(string text) => Assert.Empty(Parsed.Of(text).Problems);

    [Theory]
    [InlineData("It helped 12 people. Others too [@a].", "1:11-13 HOS305")]
    [InlineData("Others too [@a]. It helped 12 people.", "1:28-30 HOS305")]
    [InlineData("Others too. [@a] It helped 12 people.", "1:28-30 HOS305")]
    [InlineData("It helped 12 of 30 people.", "1:11-13 HOS305")]
    [InlineData("Is it 12? It is 13!", "1:7-9 HOS305", "1:17-19 HOS305")]
    [InlineData("It helped 12 people.[^1]\n\n[^1]: No source.", "1:11-13 HOS305")]
    [InlineData("| A | B |\n|---|---|\n| 12 | 13 |\n| x | 14 [@a] |\n| 15 | y |", "3:3-5 HOS305", "5:3-5 HOS305")]
    [InlineData("- first 12\n- second [@a]\n\n> third 13", "1:9-11 HOS305", "4:9-11 HOS305")]
    [InlineData(":::clinical\nThe rate was 5.8% of 539.\n:::", "2:14-17 HOS305")]
    [InlineData("Ünï 🦴 *is* 12.", "1:13-15 HOS305")]
    [InlineData("One\ntwo *three*\nfour 12.", "3:6-8 HOS305")]
    public void Is_reported_once_a_sentence_at_its_first_figure(string text, params string[] expected)
    {
        Assert.Equal(expected, Parsed.Of(text).Problems);
        var crlf = Parsed.Of(text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(expected, crlf.Problems);
    }
}
