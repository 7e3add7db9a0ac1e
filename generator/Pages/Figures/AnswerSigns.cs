// Which shape stands before an answer's word.
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages.Figures;

internal static class AnswerSigns
{
    /// <summary>The shape of an answer.</summary>
    public static AnswerSign Of(AnswerWord word) => word switch
    {
        AnswerWord.Usually => AnswerSign.Usually,
        AnswerWord.Sometimes => AnswerSign.Sometimes,
        AnswerWord.Rarely => AnswerSign.Rarely,
        AnswerWord.No => AnswerSign.No,
        _ => AnswerSign.Unknown,
    };
}
