// Splits a page into sentences that rest on claims: those of its front matter, and those of its Markdown, read as plain
// lines so that this comparison does not lean on the parser that the site is drawn with.
using System.Text.RegularExpressions;
using HoSite.Content;
using HoSite.Content.Records;

namespace HoSite.Tests.RealContent;

internal static partial class PageSentences
{
    /// <summary>Every sentence of a page that names a claim.</summary>
    public static IEnumerable<PageSentence> Of(PageRecord page)
        => FrontMatter(page).Concat(Markdown(Body(page.Source.File.Text))).Where(sentence => sentence.Claims.Count > 0);

    private static IEnumerable<PageSentence> FrontMatter(PageRecord page)
        => page.Answers.Select(answer => Sentence(answer.Because, answer.Claims)).Concat(page switch
        {
            Stage stage => stage.Tests.Select(test => Sentence(test.Shows, test.Claims)),
            Factor factor => factor.Levels.Select(level => Sentence(level.Impact, level.Claims)).Append(Sentence(factor.Impact, factor.Claims)),
            Treatment treatment => treatment.AvoidWhen.Select(when => Sentence(when.Text, when.Claims)),
            _ => [],
        });

    private static IEnumerable<PageSentence> Markdown(string body)
        => Blocks().Split(body).SelectMany(block => SentenceEnds().Split(Anchor().Replace(block, "")))
            .Select(text => new PageSentence(Link().Replace(Named().Replace(text, ""), "$1").Trim(), [.. Named().Matches(text).Select(match => match.Groups[1].Value)]));

    private static PageSentence Sentence(string text, IEnumerable<Located<string>> claims) => new(text, [.. claims.Select(claim => claim.Value)]);

    private static string Body(string text) => FrontMatterBlock().Replace(text, "", 1);

    [GeneratedRegex(@"\A---\r?\n.*?\r?\n---\r?\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatterBlock();

    // A blank line, the next row of a table or the next entry of a list.
    [GeneratedRegex(@"\r?\n\s*\r?\n|\r?\n(?=\s*(?:\||[-*+] |\d+[.)] ))")]
    private static partial Regex Blocks();

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[\p{Lu}\d“‘""\[])")]
    private static partial Regex SentenceEnds();

    [GeneratedRegex(@"\[claim:([^\]]+)\]")]
    private static partial Regex Named();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\{#[^}]*\}|\[@[^\]]*\]|^\s*\d+[.)] ", RegexOptions.Multiline)]
    private static partial Regex Anchor();
}
