// Just enough YAML to write what the corpus holds; a text is quoted only where a plain one would be read as something else.
using System.Buffers;

namespace HoSite.Corpus;

/// <summary>Scalars and short lists.</summary>
internal static class Yaml
{
    private static readonly SearchValues<char> Telling = SearchValues.Create(":#,[]{}&*!|>'\"%@`");

    public static string Text(string value)
    {
        var plain = value.AsSpan().IndexOfAny(Telling) < 0 && !char.IsAsciiDigit(value[0]) && value[0] is not ('-' or '?' or ' ');
        return plain ? value : $"\"{value.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
    }

    public static string List(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Text))}]";

    public static string Slugs(params IEnumerable<Page> pages) => List(pages.Select(page => page.Slug));

    public static string Ids(params IEnumerable<Claim> claims) => List(claims.Select(claim => claim.Id));
}
