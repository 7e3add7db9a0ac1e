// The explorer's data for its script: what the prebuilt pages are drawn from, once, with addresses from the site's root.
using System.Text.Json;
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Pages.Figures;
using HoSite.Theme;
using HoSite.Theme.Models;

namespace HoSite.Pages.Exploring;

/// <summary>Writes the data as JSON. The script names what each field is.</summary>
public sealed class ExploreData
{
    /// <summary>The name under which pages find it among the assets.</summary>
    public const string FileName = "explore.json";

    private readonly KnowledgeBase _knowledge;
    private readonly ExploreIndex _index;
    private readonly Utf8JsonWriter _json;

    private ExploreData(KnowledgeBase knowledge, Utf8JsonWriter json)
    {
        _knowledge = knowledge;
        _index = ExploreIndex.Of(knowledge);
        _json = json;
    }

    /// <summary>The data of a site, or nothing where it cannot be explored.</summary>
    public static IReadOnlyList<Asset> Of(KnowledgeBase knowledge)
    {
        if (!ExploreIndex.IsPossible(knowledge))
        {
            return [];
        }

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            new ExploreData(knowledge, json).Write();
        }

        return [new Asset(FileName, bytes.ToArray())];
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteNumber("most", ExploreIndex.MostShown);
        Pages("stage", Kind.Stage, Answers);
        Pages("cause", Kind.Cause);
        Pages("site", Kind.Site);
        Pages("treatment", Kind.Treatment, page => Harms((Treatment)page));
        _json.WriteStartObject("meaning");
        foreach (var meaning in _index.Meanings)
        {
            _json.WriteString(meaning.Id.Value, meaning.Label);
        }

        _json.WriteEndObject();
        _json.WriteStartArray("claims");
        foreach (var claim in _index.Claims)
        {
            Write(claim);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Pages(string name, Kind kind, Action<PageRecord>? more = null)
    {
        _json.WriteStartObject(name);
        foreach (var page in _knowledge.Of(kind))
        {
            _json.WriteStartObject(page.Slug);
            _json.WriteString("title", page.Title);
            _json.WriteString("href", Addresses.Of(page).Path);
            if (kind != Kind.Treatment)
            {
                Texts("questions", page.Fields.Questions);
                Texts("unknowns", page.Fields.Unknowns);
            }

            more?.Invoke(page);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void Answers(PageRecord stage)
    {
        _json.WriteStartObject("answers");
        foreach (var answer in stage.Answers.DistinctBy(answer => answer.Meaning.Value))
        {
            _json.WriteStartObject(answer.Meaning.Value);
            _json.WriteString("word", Wording.Of(answer.Word.Value));
            _json.WriteString("because", answer.Because);
            if (FirstChip(answer.Claims) is { } chip && new AnswerChip(AnswerSigns.Of(answer.Word.Value), chip).IsOfNearestClaim)
            {
                _json.WriteBoolean("nearest", true);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void Harms(Treatment treatment)
    {
        _json.WriteStartArray("harms");
        foreach (var (outcome, claims) in treatment.Harms)
        {
            if (_knowledge.Page(new RecordId(Kind.Outcome, outcome.Value)) is { } page)
            {
                _json.WriteStartObject();
                _json.WriteString("title", page.Title);
                FirstChip(claims);
                _json.WriteEndObject();
            }
        }

        _json.WriteEndArray();
    }

    private void Write(Claim claim)
    {
        _json.WriteStartObject();
        _json.WriteString("id", claim.Id.Value);
        _json.WriteString("plain", claim.Plain);
        Chip(claim);
        Names("treatment", claim.About.Treatments.Where(name => _knowledge.Page(new RecordId(Kind.Treatment, name.Value)) is not null));
        Names("stage", claim.About.Stages);
        Names("cause", claim.About.Causes);
        Names("site", claim.About.Sites);
        Texts("meaning", _index.MeaningsOf(claim));
        _json.WriteEndObject();
    }

    private Chip? FirstChip(IReadOnlyList<Located<string>> claims)
        => _knowledge.ResolveClaims(claims).FirstOrDefault() is { } claim ? Chip(claim) : null;

    private Chip Chip(Claim claim)
    {
        var chip = Chips.Of(claim, _knowledge);
        _json.WriteStartObject("chip");
        _json.WriteString("level", Style.Class(chip.Level));
        _json.WriteString("label", Style.Unbroken(chip.Label));
        _json.WriteString("href", chip.Href);
        _json.WriteString("title", chip.ClaimTitle);
        _json.WriteEndObject();
        return chip;
    }

    private void Names(string name, IEnumerable<Located<string>> names) => Texts(name, names.Select(value => value.Value));

    private void Texts(string name, IEnumerable<string> texts)
    {
        _json.WriteStartArray(name);
        foreach (var text in texts)
        {
            _json.WriteStringValue(text);
        }

        _json.WriteEndArray();
    }
}
