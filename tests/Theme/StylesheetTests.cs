// Contrast is computed from the stylesheet's own tokens, so that no change of a colour can break it unseen.
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using HoSite.Theme;
using Xunit;

namespace HoSite.Tests.Theme;

public sealed partial class StylesheetTests
{
    private const int MostCompressedBytes = 14 * 1024;

    private static readonly string Css =
        Encoding.UTF8.GetString(Assets.All.Single(asset => asset.Name == "site.css").Bytes);

    private static readonly string[] Backgrounds = ["bg", "surface", "highlight", "link", "tint", "grave", "warn"];

    private static readonly Dictionary<string, (string Light, string Dark)> Tokens = Token().Matches(Css)
        .GroupBy(match => match.Groups["name"].Value)
        .ToDictionary(
            group => group.Key,
            group => (group.First().Groups["light"].Value, group.First().Groups["dark"].Value));

    /// <summary>Foreground, background, least contrast.</summary>
    public static TheoryData<string, string, double> Pairs()
    {
        var pairs = new TheoryData<string, string, double>
        {
            { "on-link", "link", 4.5 },
            { "on-emergency", "emergency", 4.5 },
            { "on-caution", "caution", 4.5 },
        };
        foreach (var background in new[] { "bg", "surface", "highlight", "tint", "grave", "warn" })
        {
            pairs.Add("text", background, 7);
            foreach (var text in new[] { "muted", "link", "visited" })
            {
                pairs.Add(text, background, 4.5);
            }
        }

        pairs.Add("emergency", "grave", 4.5);
        pairs.Add("caution", "warn", 4.5);
        foreach (var background in new[] { "bg", "surface", "tint" })
        {
            foreach (var text in new[] { "high", "moderate", "low", "very-low", "emergency", "caution" })
            {
                pairs.Add(text, background, 4.5);
            }

            pairs.Add("control", background, 3);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Contrast_is_enough_in_both_themes(string foreground, string background, double least)
    {
        Assert.InRange(Contrast(Tokens[foreground].Light, Tokens[background].Light), least, 21);
        Assert.InRange(Contrast(Tokens[foreground].Dark, Tokens[background].Dark), least, 21);
    }

    [Fact]
    public void One_of_the_two_focus_rings_stands_out_on_every_background()
    {
        var rings = FixedToken().Matches(Css).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);
        foreach (var (light, dark) in Backgrounds.Select(name => Tokens[name]))
        {
            foreach (var background in new[] { light, dark })
            {
                Assert.InRange(
                    Math.Max(Contrast(rings["focus"], background), Contrast(rings["focus-ring"], background)), 3, 21);
            }
        }

        Assert.InRange(Contrast(rings["focus"], rings["focus-ring"]), 3, 21);
    }

    [Fact]
    public void Every_colour_is_a_token()
    {
        var outside = Css[Css.IndexOf("/* Elements as they are", StringComparison.Ordinal)..Css.IndexOf("/* Paper:", StringComparison.Ordinal)];

        Assert.Empty(Colour().Matches(outside));
    }

    [Fact]
    public void Every_token_that_is_used_is_defined()
    {
        var defined = Css.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("--", StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])
            .ToHashSet();

        Assert.All(Use().Matches(Css), use => Assert.Contains(use.Groups["name"].Value, defined));
    }

    [Fact]
    public void It_is_light_and_asks_nobody_for_anything()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Css));
        }

        Assert.InRange(compressed.Length, 1, MostCompressedBytes);
        Assert.DoesNotContain("@import", Css, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", Css, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", Css, StringComparison.Ordinal);
    }

    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    // Relative luminance as WCAG 2.2 defines it.
    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 0)) + (0.7152 * Channel(colour, 1)) + (0.0722 * Channel(colour, 2));

    private static double Channel(string colour, int index)
    {
        var value = int.Parse(colour.AsSpan(1 + (2 * index), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"--(?<name>[a-z-]+): light-dark\((?<light>#[0-9a-f]{6}), (?<dark>#[0-9a-f]{6})\);")]
    private static partial Regex Token();

    [GeneratedRegex(@"--(?<name>focus(-ring)?): (?<value>#[0-9a-f]{6});")]
    private static partial Regex FixedToken();

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(")]
    private static partial Regex Colour();

    [GeneratedRegex(@"var\((?<name>--[a-z0-9-]+)")]
    private static partial Regex Use();
}
