// The name of a record: its kind and its slug, compared everywhere, built in one place.
namespace HoSite.Content;

/// <summary>Names one record.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">File name of a page, id of a claim or reference, slug of a term.</param>
public readonly record struct RecordId(Kind Kind, string Slug)
{
    /// <summary>Stands for every record of a kind: where a file could not be read at all, any name may be its own.</summary>
    public static RecordId AnyOf(Kind kind) => new(kind, "*");

    /// <summary>The form <c>treatment/nsaids</c>, as notices write it; <c>home</c> for the home page.</summary>
    public override string ToString() => Kind == Kind.Home ? Kind.Singular() : $"{Kind.Singular()}/{Slug}";
}
