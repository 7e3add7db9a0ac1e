// A name is an address: a term without a letter that an address can hold would have none.
using System.Text;
using HoSite.Content;
using HoSite.Diagnostics;
using HoSite.Knowledge;
using Xunit;

namespace HoSite.Tests.Knowledge;

public sealed class UniqueNamesTests
{
    [Fact]
    public void A_term_without_a_latin_letter_is_refused_at_its_place()
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(
            [
                File("glossary.yml", "- term: 骨\n  plain: Bone.\n"),
                File("index.md", "---\ntitle: Home of examples\nsummary: Invented.\nchecked: 2026-01-01\nnext-check: 2027-01-01\n---\n"),
                File("site.yml", "title: Examples\ndescription: Invented.\nlanguage: en\nbase-url: https://example.org/\n"),
            ],
            diagnostics);
        Linker.Link(content, false, diagnostics);

        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal(("HOS110", (1, 9)), (problem.Rule.Id, problem.Span.File.Position(problem.Span.Start)));
    }

    private static ContentFile File(string path, string text) => new(path, path, Encoding.UTF8.GetBytes(text));
}
