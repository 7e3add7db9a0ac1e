// Which record a kind of page is read as.
using HoSite.Content.Fields;
using HoSite.Content.Records;

namespace HoSite.Content;

/// <summary>The declaration of each kind of page.</summary>
public static class PageKinds
{
    /// <summary>Reads a page of a kind.</summary>
    public static PageRecord Read(Kind kind, PageSource source, IFields fields) => kind switch
    {
        Kind.Home => HomePage.Read(source, fields),
        Kind.Guide => Guide.Read(source, fields),
        Kind.Stage => Stage.Read(source, fields),
        Kind.Factor => Factor.Read(source, fields),
        Kind.Treatment => Treatment.Read(source, fields),
        Kind.Cause => Cause.Read(source, fields),
        Kind.Site => BodySite.Read(source, fields),
        Kind.Outcome => Outcome.Read(source, fields),
        Kind.Classification => Classification.Read(source, fields),
        Kind.Notice => Notice.Read(source, fields),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of page"),
    };
}
