// One name, one record: ids, titles, aliases and the anchors of terms.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Diagnostics;

namespace HoSite.Knowledge;

internal static class UniqueNames
{
    public static void Check(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        Ids(Kind.Claim, knowledge.Content.Claims.Select(claim => claim.Id), diagnostics);
        Ids(Kind.Reference, knowledge.Content.References.Select(reference => reference.Id), diagnostics);
        Terms(knowledge.Content.Terms, diagnostics);
        var titles = Titles(knowledge, diagnostics);
        Aliases(knowledge, titles, diagnostics);
        KnownNames(knowledge, titles, diagnostics);
    }

    private static void Ids(Kind kind, IEnumerable<Located<string>> ids, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!first.TryAdd(id.Value, id))
            {
                diagnostics.Add(
                    Rules.DuplicateId, id.Span, $"the {kind.Singular()} '{id.Value}' stands twice; the other is {Place(first[id.Value].Span)}");
            }
        }
    }

    private static void Terms(IReadOnlyList<Term> terms, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var term in terms.Where(term => term.Slug.Length == 0))
        {
            diagnostics.Add(
                Rules.InvalidSlug, term.Name.Span, $"the term '{term.Name.Value}' has no letter for its anchor", "Write the term in Latin letters, and its own spelling as an alias.");
        }

        foreach (var term in terms.Where(term => term.Slug.Length > 0 && !first.TryAdd(term.Slug, term)))
        {
            var other = first[term.Slug].Name;
            if (string.Equals(other.Value, term.Name.Value, StringComparison.OrdinalIgnoreCase))
            {
                diagnostics.Add(
                    Rules.DuplicateId, term.Name.Span, $"the term '{term.Name.Value}' stands twice; the other is {Place(other.Span)}");
            }
            else
            {
                diagnostics.Add(
                    Rules.DuplicateAddress, term.Name.Span, $"the terms '{term.Name.Value}' and '{other.Value}' have one anchor, #{term.Slug}");
            }
        }
    }

    private static Dictionary<string, PageRecord> Titles(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        var titles = new Dictionary<string, PageRecord>(StringComparer.Ordinal);
        var ofKind = new Dictionary<(Kind, string), PageRecord>();
        foreach (var page in knowledge.Pages.Where(page => page.Title.Length > 0))
        {
            var title = Fold(page.Title);
            titles.TryAdd(title, page);
            if (!ofKind.TryAdd((page.Kind, title), page))
            {
                diagnostics.Add(
                    Rules.DuplicateTitle, page.Source.At("title"), $"{ofKind[(page.Kind, title)].Source.File.DisplayPath} has the title '{page.Title}' too");
            }
        }

        return titles;
    }

    private static void Aliases(
        KnowledgeBase knowledge, Dictionary<string, PageRecord> titles, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, PageRecord>(StringComparer.Ordinal);
        foreach (var page in knowledge.Pages)
        {
            foreach (var alias in page.Fields.Aliases.Concat(page.Fields.Abbreviations).Where(alias => alias.Value is not null))
            {
                var name = Fold(alias.Value);
                if (titles.TryGetValue(name, out var titled) && titled != page)
                {
                    diagnostics.Add(
                        Rules.AliasIsTitle, alias.Span, $"'{alias.Value}' is the title of {titled.Source.File.DisplayPath}");
                }
                else if (!first.TryAdd(name, page) && first[name] != page)
                {
                    diagnostics.Add(
                        Rules.AmbiguousAlias, alias.Span, $"{first[name].Source.File.DisplayPath} has the alias '{alias.Value}' too");
                }
            }
        }
    }

    private static void KnownNames(
        KnowledgeBase knowledge, Dictionary<string, PageRecord> titles, DiagnosticBag diagnostics)
    {
        foreach (var name in knowledge.Content.SearchWords.Known.Where(name => name.Value is not null))
        {
            if (titles.TryGetValue(Fold(name.Value), out var page))
            {
                diagnostics.Add(
                    Rules.KnownNameHasPage, name.Span, $"'{name.Value}' has a page, {page.Source.File.DisplayPath}");
            }
        }
    }

    private static string Fold(string name) => Folding.ToAscii(name).ToUpperInvariant();

    private static string Place(SourceSpan span)
        => $"in {span.File.DisplayPath}, line {span.File.Position(span.Start).Line}";
}
