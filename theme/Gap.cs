// One wording for a gap, wherever a view finds nothing to show.
namespace HoSite.Theme;

/// <summary>
/// What stands where no claim is held. It never says "not studied": that would be a claim itself.
/// </summary>
internal static class Gap
{
    public const string Text = "nothing in the evidence held";

    public const string Sentence = "Nothing in the evidence held.";
}
