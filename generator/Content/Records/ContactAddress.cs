// How readers reach the people of a site: by mail or by a page elsewhere, and by no other scheme.
using System.Diagnostics.CodeAnalysis;
using HoSite.Content.Fields;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content.Records;

/// <summary>A mail or web address.</summary>
/// <param name="Text">What the reader sees: the address as it is said.</param>
/// <param name="Href">Where it leads: mailto, https or http.</param>
public sealed record ContactAddress(string Text, Uri Href)
{
    /// <summary>Written as <c>name@host</c>, <c>mailto:name@host</c> or an absolute web address.</summary>
    public static FieldType<ContactAddress> Type { get; } = new ScalarType<ContactAddress>(
        "a mail or web address",
        new ContactAddress("", new Uri("https://example.org/")),
        new FieldSchema("string") { Example = "mailto:name@example.org" },
        Parse,
        Rules.InvalidAddress);

    private static bool Parse(YamlScalar scalar, [MaybeNullWhen(false)] out ContactAddress value)
    {
        var mail = scalar.Text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? scalar.Text[7..] : scalar.Text;
        var isMail = mail.Contains('@', StringComparison.Ordinal) && !mail.AsSpan().ContainsAny(" /:?");
        value = Uri.TryCreate(isMail ? "mailto:" + mail : scalar.Text, UriKind.Absolute, out var href)
            && (isMail || href.Scheme == Uri.UriSchemeHttp || href.Scheme == Uri.UriSchemeHttps)
            ? new ContactAddress(isMail ? mail : scalar.Text, href)
            : null;
        return value is not null;
    }
}
