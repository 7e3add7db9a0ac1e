// The names that exist, so that an editor completes them.
namespace HoSite.Content.Schema;

/// <summary>Names of records by their kind.</summary>
public sealed class RecordNames
{
    private readonly ILookup<Kind, string> _names;

    /// <summary>Takes the names of what was read, drafts too, and of what is there but could not be read.</summary>
    public RecordNames(ContentSet content) => _names = content.Pages.Select(page => page.Id)
        .Concat(content.Claims.Select(claim => new RecordId(Kind.Claim, claim.Id.Value)))
        .Concat(content.References.Select(reference => new RecordId(Kind.Reference, reference.Id.Value)))
        .Concat(content.Unreadable)
        .Where(id => Slug.IsValid(id.Slug))
        .Distinct()
        .OrderBy(id => id.Slug, StringComparer.Ordinal)
        .ToLookup(id => id.Kind, id => id.Slug);

    /// <summary>Names of a kind, sorted; none where no record of it can be named.</summary>
    public IEnumerable<string> Of(Kind kind) => _names[kind];
}
