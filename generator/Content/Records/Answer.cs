// The answer to one meaning of the site's question.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>One answer.</summary>
/// <param name="Meaning">Id of the meaning, as the site's settings name it.</param>
/// <param name="Word">The answer.</param>
/// <param name="Because">The reason, in one sentence.</param>
/// <param name="Claims">What it rests on; the first one's certainty is shown.</param>
public sealed record Answer(
    Located<string> Meaning, Located<AnswerWord> Word, string Because, IReadOnlyList<Located<string>> Claims)
{
    /// <summary>The answers of a stage, treatment or cause: a group whose keys are meanings.</summary>
    public static FieldType<IReadOnlyList<Answer>> Answers { get; } = new KeyedType<Answer, Answer>(
        FieldTypes.Group(Body), (meaning, answer) => answer with { Meaning = meaning });

    private static Answer Body(IFields fields) => new(
        default,
        new Located<AnswerWord>(
            fields.Required("answer", FieldTypes.Word<AnswerWord>(), "How often the answer is yes."),
            fields.Node.At("answer")),
        fields.Required("because", FieldTypes.Text, "The reason, in one sentence."),
        fields.List("claims", FieldTypes.NameOf(Kind.Claim), "Claims it rests on; the first one's certainty is shown."));
}
