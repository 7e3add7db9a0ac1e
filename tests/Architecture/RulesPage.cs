// docs/rules.md, written from the rules themselves so that it cannot lag behind them.
using System.Text;
using HoSite.Diagnostics;

namespace HoSite.Tests.Architecture;

/// <summary>The page that documents every rule.</summary>
internal static class RulesPage
{
    private static readonly (string Prefix, string Title)[] Groups =
    [
        ("HOS1", "Reading files"),
        ("HOS2", "Names"),
        ("HOS3", "Writing"),
        ("HOS4", "Evidence"),
        ("HOS5", "Addresses"),
        ("HOS6", "The written site"),
    ];

    /// <summary>The page for these rules.</summary>
    public static string Of(IReadOnlyList<Rule> rules)
    {
        var page = new StringBuilder();
        page.Append("# Rules\n\n")
            .Append("What a build can find wrong. Every diagnostic names its rule; ids are permanent. An error stops the build; a warning\n")
            .Append("does not, unless `--strict` makes it an error.\n\n")
            .Append("This page is written from the rules in `generator/Diagnostics/`: change them there, then run the tests with\n")
            .Append("`HOSITE_ACCEPT=1`.\n");
        foreach (var group in rules.GroupBy(rule => TitleOf(rule.Id)))
        {
            page.Append("\n## ").Append(group.Key).Append('\n');
            foreach (var rule in group)
            {
                page.Append("\n### ").Append(rule.Id).Append(": ").Append(Escape(rule.Title)).Append("\n\n")
                    .Append("Severity: ").Append(rule.Severity == Severity.Error ? "error" : "warning").Append(".\n\n")
                    .Append(Escape(rule.Remedy)).Append('\n');
            }
        }

        return page.ToString();
    }

    private static string TitleOf(string id)
        => Array.Find(Groups, group => id.StartsWith(group.Prefix, StringComparison.Ordinal)) is { Title: { } title }
            ? title
            : throw new InvalidOperationException($"{id} belongs to no group of rules that docs/rules.md knows");

    private static string Escape(string text)
        => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
