// The grades of known texts, counted by hand.
using HoSite.Reading;
using HoSite.Tests.Prose;
using Xunit;

namespace HoSite.Tests.Reading;

public sealed class ReadingMeasureTests
{
    // Of TinyKnowledge's page: "A summary." has 2 words and 4 syllables in one sentence.
    [Fact]
    public void Grades_are_those_counted_by_hand()
    {
        var grade = Measured("The cat sat on the mat. It was happy to wait, because the animal slept.").Raw;

        Assert.Equal((3, 17), (grade.Sentences, grade.Words));
        // Syllables: 4 + 6 + 13; 0.39 × 17 / 3 + 11.8 × 23 / 17 - 15.59. Long words: "summary", "animal".
        Assert.Equal(2.6, grade.FleschKincaid);
        Assert.Equal(11.8, grade.Polysyllables);
        Assert.Equal(5.7, grade.MeanSentence);
        Assert.Equal((9, "It was happy to wait, because the animal slept."), (grade.LongestSentence, grade.Longest));
        Assert.Null(grade.Smog);
    }

    [Fact]
    public void From_thirty_sentences_on_there_is_a_SMOG_grade()
    {
        // 30 sentences with the summary, each with one long word: the grade is 1.043 × √30 + 3.1291.
        var grade = Measured(string.Concat(Enumerable.Repeat("Animals sleep. ", 29))).Raw;

        Assert.Equal(30, grade.Sentences);
        Assert.Equal(8.8, grade.Smog);
    }

    [Fact]
    public void Words_of_the_glossary_and_names_of_pages_count_as_one_short_word()
    {
        var measured = Measured("After fractures ask for confidence intervals, ossification and CI. Pain, Test remedy (of all) and nonsense matter.");

        Assert.Equal(17 + 2, measured.Raw.Words);
        Assert.Equal(13 + 2, measured.Grade.Words);
        // The longest sentence is told as it is written, and counted with the short words.
        Assert.StartsWith("After fractures", measured.Grade.Longest, StringComparison.Ordinal);
        Assert.Equal(8, measured.Grade.LongestSentence);
        Assert.True(measured.Grade.FleschKincaid < measured.Raw.FleschKincaid);
    }

    [Fact]
    public void Headings_sources_cards_code_and_the_clinical_layer_are_not_measured()
    {
        const string Text =
            """
            ## An extraordinary heading

            One two three [@smith2004]. Four five [claim:drug-helps].

            :::claim drug-helps

            - six seven
            - eight

            :::clinical
            Contraindications notwithstanding.

            | Extraordinary | Contraindications |
            |---|---|
            | Extraordinary contraindications notwithstanding. | b |
            :::

            ```
            Contraindications.
            ```

            Nine ten.
            """;

        var grade = Measured(Text).Raw;

        Assert.Equal((6, 12), (grade.Sentences, grade.Words));
    }

    [Fact]
    public void Cells_are_sentences_only_with_a_mark_at_their_end()
    {
        const string Text =
            """
            | One | A head of four words |
            |---|---|
            | One two three | One two three four five |
            | One two three. | Yes |
            """;

        var grade = Measured(Text).Raw;

        // The summary and one cell are sentences; the words of the two longer cells count beside them.
        Assert.Equal((2, 2 + 3 + 5 + 5), (grade.Sentences, grade.Words));
        Assert.Equal(2.5, grade.MeanSentence);
        Assert.Equal(5, grade.LongestSentence);
    }

    private static MeasuredText Measured(string text)
    {
        var knowledge = TinyKnowledge.Of(("guides/test.md", TinyKnowledge.Page("Test remedy (of all)", text + "\n")));
        return ReadingMeasure.Of(knowledge).Single(measured => measured.Name == "Test remedy (of all)");
    }
}
