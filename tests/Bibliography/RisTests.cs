// RIS as reference managers read it: one tag a line, type first, end last.
using HoSite.Bibliography;
using HoSite.Content;
using Xunit;

namespace HoSite.Tests.Bibliography;

public sealed class RisTests
{
    [Fact]
    public void Writes_all_that_a_record_holds()
        => Assert.Equal(
            """
            TY  - JOUR
            ID  - berg2004
            AU  - van der Berg, Jürgen
            AU  - Souza, M. C., Jr
            AU  - Example Group, Inc.
            AU  - et al.
            TI  - Syrup & tea: 50% better?
            T2  - Ex J
            PY  - 2004
            DA  - 2004/04/27/
            VL  - 4
            IS  - 3
            SP  - 123
            EP  - 129
            DO  - 10.1000/a_b
            AN  - 12345
            C2  - PMC9
            UR  - https://example.org/a%20b?c=1&d=2
            ER  - 

            """.ReplaceLineEndings("\n"),
            Ris.Of(Sources.Article));

    [Fact]
    public void Leaves_out_what_a_record_lacks()
        => Assert.Equal("TY  - JOUR\nID  - a1\nTI  - T\nER  - \n", Ris.Of(Sources.Bare));

    [Theory]
    [InlineData("article", "JOUR")]
    [InlineData("chapter", "CHAP")]
    [InlineData("paper-conference", "CPAPER")]
    [InlineData("report", "RPRT")]
    [InlineData("webpage", "ELEC")]
    [InlineData("interview", "GEN")]
    public void Names_the_type(string type, string expected)
        => Assert.StartsWith($"TY  - {expected}\n", Ris.Of(Sources.Bare with { Type = type }), StringComparison.Ordinal);

    [Theory]
    [InlineData("e123", "SP  - e123\n")]
    [InlineData("1-2, 10-19", "SP  - 1-2, 10-19\n")]
    [InlineData("S12-S19", "SP  - S12\nEP  - S19\n")]
    public void Splits_only_a_plain_range(string pages, string expected)
        => Assert.Contains($"TI  - T\n{expected}ER", Ris.Of(Sources.Bare with { Page = pages }), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, null, "PY  - 2004\nER")]
    [InlineData(3, null, "PY  - 2004\nDA  - 2004/03//\nER")]
    public void Says_no_more_of_a_date_than_is_known(int? month, int? day, string expected)
        => Assert.Contains(expected, Ris.Of(Sources.Bare with { Issued = new PartialDate(2004, month, day) }), StringComparison.Ordinal);

    [Fact]
    public void A_value_stays_on_its_line()
        => Assert.Contains("TI  - one ER  - two\n", Ris.Of(Sources.Bare with { Title = "one\nER  - two" }), StringComparison.Ordinal);
}
