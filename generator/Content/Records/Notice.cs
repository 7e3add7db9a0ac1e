// A safety notice, and the pages that must show it.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A notice.</summary>
public sealed record Notice : PageRecord
{
    /// <summary>How grave it is.</summary>
    public NoticeLevel Level { get; init; }

    /// <summary>Pages that must name it, as <c>treatment/nsaids</c>, <c>home</c>, <c>compare</c> or <c>explore</c>.</summary>
    public IReadOnlyList<Located<string>> RequiredPages { get; init; } = [];

    /// <summary>Kinds whose pages must all name it.</summary>
    public IReadOnlyList<NoticeScope> RequiredKinds { get; init; } = [];

    /// <summary>Declares the fields.</summary>
    public static Notice Read(PageSource source, IFields fields)
    {
        var notice = new Notice
        {
            Kind = Kind.Notice,
            Source = source,
            Fields = PageFields.Read(fields, Kind.Notice),
            Level = fields.Required("level", FieldTypes.Word<NoticeLevel>(), "How grave it is."),
        };
        var scope = fields.Optional("required-on", FieldTypes.Group(Scope), "Pages that must show it.");
        return notice with { RequiredPages = scope.Pages ?? [], RequiredKinds = scope.Kinds ?? [] };
    }

    private static (IReadOnlyList<Located<string>> Pages, IReadOnlyList<NoticeScope> Kinds) Scope(IFields fields) => (
        fields.List("pages", FieldTypes.PlacedText, "Pages, as kind/slug, or home, compare, explore."),
        fields.List("all", FieldTypes.Group(NoticeScope.Read), "Kinds, or types of a kind, whose pages must all show it."));
}
