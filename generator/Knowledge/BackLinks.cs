// The other direction of every name: who speaks of a record. Computed once, never typed by hand.
using System.Collections.Frozen;
using HoSite.Content;
using HoSite.Content.Records;

namespace HoSite.Knowledge;

/// <summary>Back-links of a knowledge base.</summary>
public sealed class BackLinks
{
    private readonly FrozenDictionary<RecordId, Claim[]> _claimsAbout;
    private readonly FrozenDictionary<string, PageRecord[]> _claimUsers;
    private readonly FrozenDictionary<string, Claim[]> _citingClaims;
    private readonly FrozenDictionary<string, PageRecord[]> _citingPages;
    private readonly FrozenDictionary<string, Claim[]> _disagreeing;
    private readonly FrozenDictionary<RecordId, PageRecord[]> _naming;
    private readonly FrozenDictionary<RecordId, PageRecord[]> _linking;

    private BackLinks(KnowledgeBase knowledge)
    {
        var claims = knowledge.Content.Claims;
        _claimsAbout = Group(
            claims.SelectMany(claim => claim.About.All.Select(subject => (new RecordId(subject.Kind, subject.Name.Value), claim))),
            list => [.. list.OrderBy(claim => claim, new ClaimOrder(knowledge))]);
        _claimUsers = Group(
            knowledge.Pages.SelectMany(page => page.ClaimNames.Concat(page.Source.Text.Claims).Select(name => (name.Value, page))));
        _citingClaims = Group(claims.SelectMany(claim => claim.References.Select(name => (name.Value, claim))));
        _citingPages = Group(
            knowledge.Pages.SelectMany(page => page.Source.Text.Citations.Select(name => (name.Value, page))));
        _disagreeing = Group(claims.SelectMany(claim => claim.Against.SelectMany(name => BothWays(knowledge, claim, name.Value))));
        _naming = Group(
            knowledge.Pages.SelectMany(page => page.Names.Select(name => (new RecordId(name.Kind, name.Name.Value), page))));
        _linking = Group(knowledge.Pages.SelectMany(page => page.Source.Text.Links
            .Select(link => ContentPath.Resolve(page.Source.File.Path, link.Target))
            .Select(path => path is null ? null : knowledge.PageAt(path))
            .Where(target => target is not null && target != page)
            .Select(target => (target!.Id, page))));
    }

    /// <summary>Computes the back-links of a knowledge base.</summary>
    public static BackLinks Of(KnowledgeBase knowledge) => new(knowledge);

    /// <summary>Claims about a record, the most certain first.</summary>
    public IReadOnlyList<Claim> ClaimsAbout(RecordId id) => _claimsAbout.GetValueOrDefault(id) ?? [];

    /// <summary>Pages that use a claim, in fields or text.</summary>
    public IReadOnlyList<PageRecord> UsersOf(Claim claim) => _claimUsers.GetValueOrDefault(claim.Id.Value) ?? [];

    /// <summary>Claims that rest on a reference.</summary>
    public IReadOnlyList<Claim> ClaimsCiting(Reference reference) => _citingClaims.GetValueOrDefault(reference.Id.Value) ?? [];

    /// <summary>Pages whose text cites a reference.</summary>
    public IReadOnlyList<PageRecord> PagesCiting(Reference reference) => _citingPages.GetValueOrDefault(reference.Id.Value) ?? [];

    /// <summary>Claims that disagree with a claim, whichever of the two says so.</summary>
    public IReadOnlyList<Claim> Disagreeing(Claim claim) => _disagreeing.GetValueOrDefault(claim.Id.Value) ?? [];

    /// <summary>Pages whose fields name a record.</summary>
    public IReadOnlyList<PageRecord> PagesNaming(RecordId id) => _naming.GetValueOrDefault(id) ?? [];

    /// <summary>Pages whose text links to a page.</summary>
    public IReadOnlyList<PageRecord> PagesLinking(RecordId id) => _linking.GetValueOrDefault(id) ?? [];

    private static IEnumerable<(string, Claim)> BothWays(KnowledgeBase knowledge, Claim claim, string other)
        => knowledge.Claim(other) is { } found && found != claim
            ? [(claim.Id.Value, found), (other, claim)]
            : [];

    private static FrozenDictionary<TKey, T[]> Group<TKey, T>(
        IEnumerable<(TKey Key, T Value)> pairs, Func<List<T>, T[]>? arrange = null) where TKey : notnull where T : class
    {
        var groups = new Dictionary<TKey, List<T>>();
        foreach (var (key, value) in pairs)
        {
            if (!groups.TryGetValue(key, out var list))
            {
                groups.Add(key, list = []);
            }

            // A page names a record several times in a row; anything else is sorted out by the set below.
            if (list.Count == 0 || !ReferenceEquals(list[^1], value))
            {
                list.Add(value);
            }
        }

        return groups.ToFrozenDictionary(
            group => group.Key,
            group => arrange?.Invoke(group.Value) ?? [.. group.Value.Distinct(ReferenceEqualityComparer.Instance).Cast<T>()]);
    }
}
