// Syntax trees → HTML for the theme. What a text can become is a closed list of elements, written in this folder;
// a node that is not on the list draws nothing.
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Prose.Drawing;
using HoSite.Prose.Terms;

namespace HoSite.Prose;

/// <summary>Draws texts. One is made for a site and used from any thread.</summary>
public sealed class ProseRenderer
{
    private readonly KnowledgeBase _knowledge;
    private readonly TermMatcher _terms;

    /// <summary>Prepares the glossary.</summary>
    public ProseRenderer(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _terms = new TermMatcher(knowledge.Content.Terms.Where(term => !term.HasErrors));
    }

    /// <summary>Draws the text of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="surroundings">The page around it.</param>
    /// <param name="citations">Numbers that other parts of the page have already given, or null.</param>
    public DrawnProse Draw(PageRecord page, IProseSurroundings surroundings, CitationNumbers? citations = null)
    {
        var drawing = new ProseDrawing(page, surroundings, _knowledge, citations ?? new CitationNumbers(), new TermLinks(_terms, OwnTerms(page)));
        return drawing.Draw();
    }

    /// <summary>Terms that the page itself explains: a link to their short meaning would lead away from it.</summary>
    private HashSet<Term> OwnTerms(PageRecord page)
    {
        var own = new HashSet<Term>(ReferenceEqualityComparer.Instance);
        Add(page.Title);
        foreach (var name in page.Fields.Aliases.Concat(page.Fields.Abbreviations))
        {
            Add(name.Value);
        }

        return own;

        void Add(string name)
        {
            if (_terms.Named(name) is { } term)
            {
                own.Add(term);
            }
        }
    }
}
