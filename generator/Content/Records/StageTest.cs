// A test and what it shows at a stage.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A test.</summary>
public sealed record StageTest(string Test, string Shows, IReadOnlyList<Located<string>> Claims)
{
    /// <summary>Declares the fields.</summary>
    public static StageTest Read(IFields fields) => new(
        fields.Required("test", FieldTypes.Text, "Name of the test."),
        fields.Required("shows", FieldTypes.Text, "What it shows at this stage."),
        fields.List("claims", FieldTypes.NameOf(Kind.Claim), "Claims it rests on."));
}
