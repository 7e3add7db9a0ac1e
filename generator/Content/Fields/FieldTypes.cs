// The forms that fields take, each once.
using System.Globalization;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content.Fields;

/// <summary>The types of field that content uses.</summary>
public static class FieldTypes
{
    /// <summary>Any text that is not empty.</summary>
    public static FieldType<string> Text { get; } = new ScalarType<string>(
        "a text", "", new FieldSchema("string"), Plain, Rules.WrongType);

    /// <summary>Any text, with its place.</summary>
    public static FieldType<Located<string>> PlacedText { get; } = new ScalarType<Located<string>>(
        "a text", default, new FieldSchema("string"), Placed, Rules.WrongType);

    /// <summary>A whole number.</summary>
    public static FieldType<int> Integer { get; } = new ScalarType<int>(
        "a whole number",
        0,
        new FieldSchema("integer"),
        (YamlScalar scalar, out int value) => int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value),
        Rules.WrongType);

    /// <summary>A number, exact, keeping the decimals that were written.</summary>
    public static FieldType<decimal> Number { get; } = new ScalarType<decimal>(
        "a number",
        0,
        new FieldSchema("number"),
        (YamlScalar scalar, out decimal value) => decimal.TryParse(
            scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value),
        Rules.WrongType);

    /// <summary>true or false, and no other word (YAML 1.2).</summary>
    public static FieldType<bool> Truth { get; } = new ScalarType<bool>(
        "true or false", false, new FieldSchema("boolean"), ParseTruth, Rules.WrongType);

    /// <summary>A date of the calendar, year-month-day.</summary>
    public static FieldType<DateOnly> Date { get; } = new ScalarType<DateOnly>(
        "a date",
        default,
        new FieldSchema("string") { Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", Example = "2026-01-31" },
        (YamlScalar scalar, out DateOnly value) => DateOnly.TryParseExact(
            scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value),
        Rules.ImpossibleDate);

    /// <summary>A date whose day or month may be unknown: 2004, 2004-03 or 2004-03-31.</summary>
    public static FieldType<PartialDate> PartialDate { get; } = new ScalarType<PartialDate>(
        "a year, a year-month or a date",
        default,
        new FieldSchema("string") { Pattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", Example = "2004" },
        (YamlScalar scalar, out PartialDate value) => Content.PartialDate.TryParse(scalar.Text, out value),
        Rules.ImpossibleDate);

    /// <summary>An absolute http or https address.</summary>
    public static FieldType<Uri> WebAddress { get; } = new ScalarType<Uri>(
        "a web address", new Uri("https://example.org/"), new FieldSchema("string") { Pattern = "^https?://" }, ParseWebAddress, Rules.InvalidAddress);

    /// <summary>The id of a record that this file defines.</summary>
    public static FieldType<Located<string>> Id { get; } = new ScalarType<Located<string>>(
        "lower-case letters, digits and single hyphens",
        default,
        new FieldSchema("string") { Pattern = Slug.Pattern },
        (YamlScalar scalar, out Located<string> value) => Placed(scalar, out value) && Slug.IsValid(scalar.Text),
        Rules.InvalidSlug);

    /// <summary>The name of another record, resolved when all are known.</summary>
    public static FieldType<Located<string>> NameOf(Kind kind) => new ScalarType<Located<string>>(
        $"the name of a {kind.Singular()}",
        default,
        new FieldSchema("string") { Names = kind, Pattern = Slug.Pattern },
        Placed,
        Rules.WrongType);

    /// <summary>One of an enumeration's words, written in kebab-case.</summary>
    public static FieldType<T> Word<T>() where T : struct, Enum => new ScalarType<T>(
        $"one of {string.Join(", ", Words<T>.All)}",
        default,
        new FieldSchema("string") { Words = Words<T>.All },
        (YamlScalar scalar, out T value) => Words<T>.TryParse(scalar.Text, out value),
        Rules.UnknownWord);

    /// <summary>One of an enumeration's words, with its place.</summary>
    public static FieldType<Located<T>> PlacedWord<T>() where T : struct, Enum => new ScalarType<Located<T>>(
        $"one of {string.Join(", ", Words<T>.All)}",
        default,
        new FieldSchema("string") { Words = Words<T>.All },
        ParsePlacedWord,
        Rules.UnknownWord);

    /// <summary>A list.</summary>
    public static FieldType<IReadOnlyList<T>> ListOf<T>(FieldType<T> item) => new ListType<T>(item);

    /// <summary>A group of keys.</summary>
    public static FieldType<T> Group<T>(Func<IFields, T> read) => new GroupType<T>(read);

    private static bool Plain(YamlScalar scalar, out string value)
    {
        value = scalar.Text;
        return true;
    }

    private static bool Placed(YamlScalar scalar, out Located<string> value)
    {
        value = new Located<string>(scalar.Text, scalar.Span);
        return true;
    }

    private static bool ParsePlacedWord<T>(YamlScalar scalar, out Located<T> value) where T : struct, Enum
    {
        var isWord = Words<T>.TryParse(scalar.Text, out var word);
        value = new Located<T>(word, scalar.Span);
        return isWord;
    }

    private static bool ParseTruth(YamlScalar scalar, out bool value)
    {
        value = scalar.Text == "true";
        return value || scalar.Text == "false";
    }

    private static bool ParseWebAddress(YamlScalar scalar, out Uri value)
    {
        var isAddress = Uri.TryCreate(scalar.Text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
        value = isAddress ? address! : new Uri("https://example.org/");
        return isAddress;
    }
}
