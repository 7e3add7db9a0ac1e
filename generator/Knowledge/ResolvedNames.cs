// Every name leads somewhere: slugs, claim ids, reference ids, meanings and terms. A name that a broken file defines
// is passed over, so that one mistake is reported once.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Diagnostics;

namespace HoSite.Knowledge;

internal sealed class ResolvedNames
{
    private readonly KnowledgeBase _knowledge;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<Kind, List<string>> _known;

    private ResolvedNames(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        _knowledge = knowledge;
        _diagnostics = diagnostics;
        _known = knowledge.Pages.GroupBy(page => page.Kind).ToDictionary(
            group => group.Key, group => group.Select(page => page.Slug).ToList());
        _known[Kind.Claim] = [.. knowledge.Content.Claims.Select(claim => claim.Id.Value)];
        _known[Kind.Reference] = [.. knowledge.Content.References.Select(reference => reference.Id.Value)];
        _known[Kind.Term] = [.. knowledge.Content.Terms.Select(term => term.Name.Value)];
    }

    public static void Check(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        var check = new ResolvedNames(knowledge, diagnostics);
        check.Pages();
        check.Claims();
        check.Site();
        foreach (var term in knowledge.Content.Terms)
        {
            check.TermNames(term);
        }
    }

    private void Pages()
    {
        foreach (var page in _knowledge.Pages)
        {
            foreach (var (kind, name) in page.Names)
            {
                Resolve(kind, name, page.Id);
            }

            foreach (var name in page.ClaimNames)
            {
                Resolve(Kind.Claim, name, page.Id);
                RefuseRetired(name);
            }

            foreach (var answer in page.Answers)
            {
                ResolveMeaning(answer.Meaning);
            }
        }
    }

    private void Claims()
    {
        foreach (var claim in _knowledge.Content.Claims)
        {
            var id = new RecordId(Kind.Claim, claim.Id.Value);
            foreach (var (kind, name) in claim.About.All)
            {
                Resolve(kind, name, id);
            }

            foreach (var name in claim.References)
            {
                Resolve(Kind.Reference, name, id);
            }

            foreach (var name in claim.Against.Where(name => name.Value != claim.Id.Value))
            {
                Resolve(Kind.Claim, name, id);
            }

            if (claim.Retired?.Successor is { } successor)
            {
                Resolve(Kind.Claim, successor, id);
            }
        }
    }

    private void Site()
    {
        var nobody = new RecordId(Kind.Home, "-");
        foreach (var name in _knowledge.Content.Statements.SelectMany(statement => statement.Claims))
        {
            Resolve(Kind.Claim, name, nobody);
            RefuseRetired(name);
        }

        foreach (var name in (_knowledge.Settings.Question?.Meanings ?? []).SelectMany(meaning => meaning.Outcomes)
            .Concat(_knowledge.Settings.Explore?.Goals ?? []))
        {
            Resolve(Kind.Outcome, name, nobody);
        }

        if (_knowledge.Settings.Explore?.StopNotice is { } notice)
        {
            Resolve(Kind.Notice, notice, nobody);
        }

        SectionNames.Check(_knowledge.Settings, _diagnostics);
    }

    private void TermNames(Term term)
    {
        foreach (var name in term.NotTheSameAs.Where(name => name.Value is not null))
        {
            var slug = Slug.From(name.Value);
            if (_knowledge.Term(slug) is null && !_knowledge.IsUnreadable(new RecordId(Kind.Term, slug)))
            {
                _diagnostics.Add(
                    Rules.UnknownTerm, name.Span, $"no term '{name.Value}'", null, Nearest.To(name.Value, _known[Kind.Term]));
            }
        }
    }

    private void ResolveMeaning(Located<string> meaning)
    {
        var meanings = _knowledge.Settings.Question?.Meanings ?? [];
        if (_knowledge.Content.Settings is { HasErrors: false } && !meanings.Any(known => known.Id.Value == meaning.Value))
        {
            _diagnostics.Add(
                Rules.UnknownMeaning,
                meaning.Span,
                $"the question has no meaning '{meaning.Value}'",
                null,
                Nearest.To(meaning.Value, meanings.Select(known => known.Id.Value)));
        }
    }

    private void Resolve(Kind kind, Located<string> name, RecordId from)
    {
        if (name.Value is null)
        {
            return;
        }

        var id = new RecordId(kind, name.Value);
        if (id == from)
        {
            _diagnostics.Add(Rules.SelfReference, name.Span, $"'{name.Value}' names itself");
        }
        else if (_knowledge.Drafts.Contains(id))
        {
            _diagnostics.Add(Rules.DraftLinked, name.Span, $"the {kind.Singular()} '{name.Value}' is a draft");
        }
        else if (!Exists(id) && !_knowledge.IsUnreadable(id))
        {
            _diagnostics.Add(
                Unknown(kind),
                name.Span,
                $"no {kind.Singular()} '{name.Value}'",
                null,
                Nearest.To(name.Value, _known.GetValueOrDefault(kind) ?? []));
        }
    }

    private void RefuseRetired(Located<string> name)
    {
        if (name.Value is not null && _knowledge.Claim(name.Value)?.Retired is { } retired)
        {
            _diagnostics.Add(
                Rules.RetiredClaimUsed,
                name.Span,
                $"the claim '{name.Value}' is retired",
                retired.Successor is { } successor ? $"Use its successor, '{successor.Value}', or rewrite the statement." : null);
        }
    }

    private bool Exists(RecordId id) => id.Kind switch
    {
        Kind.Claim => _knowledge.Claim(id.Slug) is not null,
        Kind.Reference => _knowledge.Reference(id.Slug) is not null,
        _ => _knowledge.Page(id) is not null,
    };

    private static Rule Unknown(Kind kind) => kind switch
    {
        Kind.Claim => Rules.UnknownClaim,
        Kind.Reference => Rules.UnknownReference,
        Kind.Notice => Rules.UnknownNotice,
        _ => Rules.UnknownRecord,
    };
}
