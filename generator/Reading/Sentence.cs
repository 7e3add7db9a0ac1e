// A sentence found in a text.
namespace HoSite.Reading;

/// <summary>A sentence.</summary>
/// <param name="Text">Its text, with the mark that ends it.</param>
/// <param name="IsEnded">Whether a full stop, question mark or exclamation mark ends it.</param>
public readonly record struct Sentence(string Text, bool IsEnded);
