// What the command line asks for; anything not understood is refused, so that a measurement never runs on a wrong corpus.
using System.Globalization;

namespace HoSite.Corpus;

/// <summary>How many pages to write, and where.</summary>
internal sealed record CorpusOptions(int Pages, string Output, string? Hugo)
{
    public const int FewestPages = 30;

    public const string Usage = "usage: --pages N (at least 30) --out DIR [--hugo DIR]";

    public static CorpusOptions? Parse(string[] arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (arguments[i] is not ("--pages" or "--out" or "--hugo") || i + 1 == arguments.Length || !values.TryAdd(arguments[i], arguments[i + 1]))
            {
                return null;
            }
        }

        var wanted = values.GetValueOrDefault("--pages");
        return int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var pages) && pages >= FewestPages
            && values.TryGetValue("--out", out var output)
            ? new CorpusOptions(pages, output, values.GetValueOrDefault("--hugo"))
            : null;
    }
}
