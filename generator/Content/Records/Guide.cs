// A story that cuts across the kinds.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A guide.</summary>
public sealed record Guide : PageRecord
{
    /// <summary>How it prints.</summary>
    public PrintForm Print { get; init; }

    /// <summary>Declares the fields.</summary>
    public static Guide Read(PageSource source, IFields fields) => new()
    {
        Kind = Kind.Guide,
        Source = source,
        Fields = PageFields.Read(fields, Kind.Guide),
        Print = fields.Optional(
            "print", FieldTypes.Word<PrintForm>(), "sheet: printed in small type without sources, to fit one sheet of paper; else pages."),
    };
}
