// A contact is a mail or web address; anything else would be a link that runs something.
using HoSite.Content.Records;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;
using Xunit;

namespace HoSite.Tests.Content.Records;

public sealed class ContactAddressTests
{
    [Theory]
    [InlineData("nobody@example.org", "nobody@example.org", "mailto:nobody@example.org")]
    [InlineData("mailto:nobody@example.org", "nobody@example.org", "mailto:nobody@example.org")]
    [InlineData("https://example.org/contact", "https://example.org/contact", "https://example.org/contact")]
    public void A_mail_or_web_address_is_read(string written, string text, string href)
    {
        var contact = Read(written, out var problems);

        Assert.Empty(problems);
        Assert.Equal((text, href), (contact?.Text, contact?.Href.AbsoluteUri));
    }

    [Theory]
    [InlineData("call us")]
    [InlineData("javascript:alert(1)")]
    [InlineData("javascript:a@b")]
    [InlineData("mailto:a@b?body=x")]
    [InlineData("ftp://example.org/")]
    public void Anything_else_is_refused(string written)
    {
        Read(written, out var problems);

        Assert.Equal(["HOS118"], problems.Select(problem => problem.Rule.Id));
    }

    private static ContactAddress? Read(string written, out IReadOnlyList<Diagnostic> problems)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("site.yml", "site.yml", written);
        ContactAddress.Type.TryRead("contact", new YamlScalar(file.Span(0, written.Length), written, true), diagnostics, out var contact);
        problems = diagnostics.Sorted();
        return contact;
    }
}
