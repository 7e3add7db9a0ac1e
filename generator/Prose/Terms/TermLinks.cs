// Which terms of a text become links: the first use in each section, so that a page is not a field of links.
using HoSite.Content.Records;

namespace HoSite.Prose.Terms;

/// <summary>The terms of one page while it is drawn.</summary>
/// <param name="matcher">The glossary.</param>
/// <param name="never">Terms that this page never links.</param>
internal sealed class TermLinks(TermMatcher matcher, IReadOnlySet<Term> never)
{
    private readonly HashSet<Term> _inSection = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Term> _onPage = new(ReferenceEqualityComparer.Instance);
    private readonly List<Term> _used = [];

    /// <summary>Terms that were linked, in order of first use.</summary>
    public IReadOnlyList<Term> Used => _used;

    /// <summary>Begins a section: every term may be linked again.</summary>
    public void BeginSection() => _inSection.Clear();

    /// <summary>The next term of a text that is to be linked, which then counts as used.</summary>
    public bool TryTake(ReadOnlySpan<char> text, int from, out TermMatch match)
    {
        while (matcher.TryFind(text, from, out match))
        {
            if (!never.Contains(match.Term) && _inSection.Add(match.Term))
            {
                if (_onPage.Add(match.Term))
                {
                    _used.Add(match.Term);
                }

                return true;
            }

            from = match.Start + match.Length;
        }

        return false;
    }
}
