// A story that cuts across the kinds.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A guide.</summary>
public sealed record Guide : PageRecord
{
    /// <summary>Declares the fields.</summary>
    public static Guide Read(PageSource source, IFields fields)
        => new() { Kind = Kind.Guide, Source = source, Fields = PageFields.Read(fields, Kind.Guide) };
}
