// Titles for the title element: short enough to be shown, and no two alike on the site.
using HoSite.Content;
using HoSite.Knowledge;

namespace HoSite.Pages;

/// <summary>The unique title of every page with a record behind it.</summary>
public sealed class PageTitles
{
    private const int Longest = 110;
    private const int Shortest = 40;

    private readonly Dictionary<RecordId, string> _headings = [];
    private readonly string _site;

    /// <summary>Finds a title for every page, claim and reference.</summary>
    public PageTitles(KnowledgeBase knowledge)
    {
        _site = knowledge.Settings.Title;
        var room = Math.Max(Shortest, Longest - _site.Length - Separator.Length - 12);
        var wanted = knowledge.Pages.Select(page => (page.Id, Text: page.Title))
            .Concat(knowledge.Content.Claims.Select(claim => (new RecordId(Kind.Claim, claim.Id.Value), claim.Plain)))
            .Concat(knowledge.Content.References.Select(reference => (new RecordId(Kind.Reference, reference.Id.Value), reference.Title)))
            .Select(entry => (entry.Item1, Text: Wording.Cut(entry.Item2, room)))
            .ToList();
        foreach (var group in wanted.GroupBy(entry => entry.Text, StringComparer.OrdinalIgnoreCase))
        {
            Assign([.. group]);
        }
    }

    private static string Separator => " – ";

    /// <summary>The title of a record's page.</summary>
    public string Of(RecordId id) => id.Kind == Kind.Home ? _headings[id] : WithSite(_headings[id]);

    /// <summary>A heading with the site's name behind it, where there is room for both.</summary>
    public string WithSite(string heading)
        => heading == _site || heading.Length + Separator.Length + _site.Length > Longest ? heading : heading + Separator + _site;

    private void Assign((RecordId Id, string Text)[] group)
    {
        var isAlone = group.Length == 1;
        var isKindEnough = group.Select(entry => entry.Id.Kind).Distinct().Count() == group.Length;
        foreach (var (id, text) in group)
        {
            _headings[id] = isAlone ? text : isKindEnough ? $"{text} ({id.Kind.Singular()})" : $"{text} ({id.Slug})";
        }
    }
}
