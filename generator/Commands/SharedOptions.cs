// Options that several commands take: one name, one meaning, one way to be wrong.
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HoSite.Content.Fields;

namespace HoSite.Commands;

/// <summary>Makes the options that commands share.</summary>
internal static class SharedOptions
{
    public static Option<string> Content() => Folder("--content", "The folder that holds the knowledge base", "content");

    public static Option<string> Folder(string name, string description, string otherwise) => new(name)
    {
        Description = description,
        HelpName = "DIR",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => Read(result, text => text.Trim().Length == 0 ? null : text, "a folder"),
    };

    public static Option<bool> Strict() => Flag("--strict", "Every warning is an error");

    public static Option<bool> Drafts() => Flag("--drafts", "Drafts are part of the site; the ledger of addresses is not enforced");

    public static Option<bool> Flag(string name, string description)
        => new(name) { Description = description, Arity = ArgumentArity.Zero };

    public static Option<Uri?> BaseUrl() => Web("--base-url", "Where the site is published, instead of what site.yml says");

    public static Option<Uri?> Web(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "URL",
        CustomParser = result => Read(result, ParseWeb, "a web address, such as https://example.org/name/"),
    };

    public static Option<DateOnly?> Today() => new("--today")
    {
        Description = "The date by which checks are due, instead of the clock's",
        HelpName = "DATE",
        CustomParser = result => Read(
            result,
            text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : default(DateOnly?),
            "a date, such as 2026-01-31"),
    };

    public static Option<DiagnosticForm?> Diagnostics() => Word<DiagnosticForm>(
        "--diagnostics", "How diagnostics are printed; text, unless GITHUB_ACTIONS is true");

    public static Option<T?> Word<T>(string name, string description) where T : struct, Enum
    {
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = string.Join('|', Words<T>.All),
            CustomParser = result => Read(
                result, text => Words<T>.TryParse(text, out var word) ? word : default(T?), $"one of {string.Join(", ", Words<T>.All)}"),
        };
        option.CompletionSources.Add([.. Words<T>.All]);
        return option;
    }

    private static T? Read<T>(ArgumentResult result, Func<string, T?> parse, string form)
    {
        var text = result.Tokens[0].Value;
        var value = parse(text);
        if (value is null)
        {
            result.AddError($"'{((OptionResult)result.Parent!).Option.Name}' is {form}, not '{text}'.");
        }

        return value;
    }

    private static Uri? ParseWeb(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address is { Query: "", Fragment: "", UserInfo: "" }
            ? address
            : null;
}
