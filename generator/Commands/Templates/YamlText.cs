// Texts as YAML holds them.
using System.Text.RegularExpressions;

namespace HoSite.Commands.Templates;

/// <summary>Writes scalars.</summary>
internal static partial class YamlText
{
    /// <summary>The text as it is where YAML reads it so, else in quotes.</summary>
    public static string Of(string text) => Harmless().IsMatch(text) ? text : Quoted(text);

    /// <summary>The text in single quotes, in which only the quote itself is special.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex("^(?!(?:true|false|null|yes|no|on|off)$)[a-z][a-z0-9]*(?:[ -][a-z0-9]+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex Harmless();
}
