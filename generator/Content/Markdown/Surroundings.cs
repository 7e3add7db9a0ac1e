// Where inline nodes stand decides what may stand there.
namespace HoSite.Content.Markdown;

/// <summary>What surrounds a piece of inline Markdown.</summary>
internal enum Surroundings
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The text of a link.</summary>
    Link,

    /// <summary>The text alternative of an image.</summary>
    Image,
}
