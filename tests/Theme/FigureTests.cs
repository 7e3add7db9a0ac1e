// A figure is well-formed, named, told by more than colour, and draws no more than its model holds.
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using HoSite.Theme.Models;
using Xunit;

namespace HoSite.Tests.Theme;

public sealed class FigureTests
{
    private static readonly string[] Verdicts =
        ["prevents", "slows", "shrinks", "removes", "restores-motion", "relieves", "no-difference", "harms", "unclear"];

    public static TheoryData<string> Kinds() => ["home", "stage", "treatment", "cause", "claim", "compare"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_drawing_is_well_formed_and_named_or_hidden(string kind)
    {
        var html = Rendered.Html(Samples.Pages[kind]);
        var drawings = Drawings(html);

        Assert.NotEmpty(drawings);
        Assert.All(drawings, drawing => Assert.True(IsNamedOrHidden(drawing), drawing));
    }

    [Theory]
    [InlineData("<svg role=\"img\"><path d=\"M0 0\"/></svg>")]
    [InlineData("<svg role=\"img\"><title></title></svg>")]
    [InlineData("<svg><title>No role</title></svg>")]
    [InlineData("<svg role=\"img\"><title>Not closed</title><path></svg>")]
    [InlineData("<svg role=\"img\"><title>Styled</title><path style=\"fill:red\"/></svg>")]
    public void A_drawing_that_is_broken_is_seen(string drawing) => Assert.False(IsNamedOrHidden(drawing));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_figure_has_a_caption(string kind)
        => Assert.All(Figures(kind), figure => Assert.NotEqual("", figure.QuerySelector("figcaption")!.TextContent.Trim()));

    [Fact]
    public void A_point_without_a_range_has_no_line_and_is_hollow()
    {
        var marks = Figures("treatment").SelectMany(figure => figure.QuerySelectorAll(".plot tbody .strip")).Take(3).ToList();

        Assert.Equal([1, 0, 1], marks.Select(mark => mark.QuerySelectorAll(".whisker").Length));
        Assert.Equal([false, true, false], marks.Select(mark => mark.QuerySelector(".hollow") is not null));
        Assert.All(marks, mark => Assert.Equal("50%", mark.QuerySelector(".no-effect")!.GetAttribute("x1")));
        Assert.Equal("25%", marks[0].QuerySelector(".whisker")!.GetAttribute("x1"));
        Assert.Equal("55%", marks[0].QuerySelector(".whisker")!.GetAttribute("x2"));
    }

    [Fact]
    public void An_array_has_as_many_shapes_as_its_title_says()
    {
        foreach (var array in Figures("cause").Concat(Figures("claim")).SelectMany(figure => figure.QuerySelectorAll(".hundred")))
        {
            var filled = Count(array, ".filled");

            Assert.Contains($"{filled} of 100 shapes", array.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(100, filled + Count(array, ".ring"));
        }
    }

    [Fact]
    public void Every_verdict_and_every_answer_has_a_shape_of_its_own()
    {
        var map = FigureSamples.Map with { Key = [.. Verdicts.Select(verdict => new EvidenceKey(verdict, verdict))] };
        var page = (ComparePage)Samples.Pages["compare"] with { Map = map };
        var shapes = Rendered.Document(page).QuerySelectorAll(".map-key path").Select(path => path.GetAttribute("d")).ToList();

        Assert.Equal(Verdicts.Length, shapes.Distinct().Count());

        var signs = Enum.GetValues<AnswerSign>();
        var stage = (StagePage)Samples.Pages["stage"];
        var answers = signs.Select(sign => stage.Article.Answers[0] with { Sign = sign }).ToList();
        var drawn = Rendered.Document(stage with { Article = stage.Article with { Answers = answers } }).QuerySelectorAll(".sign");
        Assert.Equal(signs.Length, drawn.Select(sign => sign.OuterHtml).Distinct().Count());
    }

    [Fact]
    public void A_bubble_says_in_words_what_it_shows()
        => Assert.Equal(
            "Syrup, Early: shortens, claims: 2; relieves, claims: 1",
            Figures("compare").Single().QuerySelector("td a")!.TextContent.Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void The_stage_of_the_page_is_marked_in_words()
    {
        var row = Figures("stage")[0].QuerySelector("tr.current")!;

        Assert.Contains("(this page)", row.TextContent, StringComparison.Ordinal);
        Assert.Empty(row.QuerySelectorAll("a"));
    }

    private static List<IElement> Figures(string kind) => [.. Rendered.Document(Samples.Pages[kind]).QuerySelectorAll("figure")];

    private static int Count(IElement array, string part)
        => array.QuerySelector(part)?.GetAttribute("d")!.Count(character => character == 'M') ?? 0;

    // A drawing within a drawing places a shape; it belongs to the outer one's name.
    private static List<string> Drawings(string html)
    {
        var drawings = new List<string>();
        var (depth, start) = (0, 0);
        foreach (Match tag in Regex.Matches(html, "<(/?)svg\\b[^>]*>"))
        {
            if (tag.Groups[1].Length == 0)
            {
                start = depth++ == 0 ? tag.Index : start;
            }
            else if (--depth == 0)
            {
                drawings.Add(html[start..(tag.Index + tag.Length)]);
            }
        }

        Assert.Equal(0, depth);
        return drawings;
    }

    private static bool IsNamedOrHidden(string drawing)
    {
        try
        {
            var svg = XElement.Parse(drawing);
            return !svg.DescendantsAndSelf().Attributes("style").Any()
                && ((string?)svg.Attribute("aria-hidden") == "true"
                    || ((string?)svg.Attribute("role") == "img" && svg.Elements().FirstOrDefault() is { } first
                        && first.Name.LocalName == "title" && first.Value.Length > 0));
        }
        catch (System.Xml.XmlException)
        {
            return false;
        }
    }
}
