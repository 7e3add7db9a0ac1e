// Shapes of the figures as SVG path data, and positions as SVG writes them. Shapes stand in a square of 16 by 16.
using System.Globalization;
using System.Net;
using System.Text;
using HoSite.Theme.Models;

namespace HoSite.Theme;

/// <summary>Path data for views; words and numbers come from the models.</summary>
internal static class Drawing
{
    /// <summary>A position as SVG writes it.</summary>
    public static string Percent(double position) => position.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>A tick's number. Razor keeps the name of SVG's element to itself, so it is written here.</summary>
    public static Html Text(PlotTick tick) => new($"<text x=\"{Percent(tick.At)}\" y=\"1.5em\">{WebUtility.HtmlEncode(tick.Label)}</text>");

    /// <summary>A hundred's filled shapes: squares.</summary>
    public static string Squares(IEnumerable<IconPlace> places) => Path(places, "h8v8h-8z", 1, 1);

    /// <summary>A hundred's other shapes: rings, smaller than the squares.</summary>
    public static string Rings(IEnumerable<IconPlace> places) => Path(places, "a3 3 0 1 0 6 0a3 3 0 1 0-6 0", 2, 5);

    /// <summary>A verdict's shape. Each verdict has its own; its colour only repeats whether it is good.</summary>
    public static string Verdict(string kind) => kind switch
    {
        "prevents" => "M1 1h14v14h-14z",
        "slows" => "M0 1h16l-8 14z",
        "shrinks" => "M8 0l8 8-8 8-8-8z",
        "removes" => "M4 1h8l4 7-4 7h-8l-4-7z",
        "restores-motion" => "M8 1l8 14h-16z",
        "relieves" => "M8 0a8 8 0 1 1 0 16a8 8 0 1 1 0-16z",
        "no-difference" => "M0 3h16v3.5h-16zM0 9.5h16v3.5h-16z",
        "harms" => "M3 0l5 5 5-5 3 3-5 5 5 5-3 3-5-5-5 5-3-3 5-5-5-5z",
        _ => "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM8 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8z",
    };

    /// <summary>The filled part of an answer's disc.</summary>
    public static string Answer(AnswerSign sign) => sign switch
    {
        AnswerSign.Usually => "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z",
        AnswerSign.Sometimes => "M8 2a6 6 0 0 1 0 12z",
        AnswerSign.Rarely => "M8 8v-6a6 6 0 0 1 6 6z",
        AnswerSign.No => "M4.5 6l1.5-1.5 2 2 2-2 1.5 1.5-2 2 2 2-1.5 1.5-2-2-2 2-1.5-1.5 2-2z",
        _ => "M7 7h2v2h-2z",
    };

    private static string Path(IEnumerable<IconPlace> places, string shape, int left, int top)
    {
        var path = new StringBuilder();
        foreach (var (column, row) in places.Select(place => (place.Column, place.Row)))
        {
            path.Append(CultureInfo.InvariantCulture, $"M{left + (10 * column)} {top + (10 * row)}{shape}");
        }

        return path.ToString();
    }
}
