// Reading grades for programs.
using System.Text.Json;
using HoSite.Content.Fields;
using HoSite.Reading;

namespace HoSite.Commands.Reports;

/// <summary>Writes the grades of an entry.</summary>
internal static class ReadingJson
{
    public static void Write(MeasuredText text, Utf8JsonWriter json)
    {
        json.WriteStartArray("over");
        foreach (var limit in text.Passed)
        {
            json.WriteStringValue(Words<ReadingLimit>.Of(limit));
        }

        json.WriteEndArray();
        Write("grade", text.Grade, json);
        Write("raw", text.Raw, json);
    }

    private static void Write(string name, ReadingGrade grade, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("flesch-kincaid", grade.FleschKincaid);
        if (grade.Smog is { } smog)
        {
            json.WriteNumber("smog", smog);
        }
        else
        {
            json.WriteNull("smog");
        }

        json.WriteNumber("polysyllables", grade.Polysyllables);
        json.WriteNumber("mean-sentence", grade.MeanSentence);
        json.WriteNumber("longest-sentence", grade.LongestSentence);
        json.WriteString("longest", grade.Longest);
        json.WriteNumber("sentences", grade.Sentences);
        json.WriteNumber("words", grade.Words);
        json.WriteEndObject();
    }
}
