// A symbolic link is a kind of its own: it is never followed.
namespace HoSite.Output;

/// <summary>What an entry of the output folder is.</summary>
internal enum FoundKind
{
    /// <summary>A plain file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link, whatever it leads to.</summary>
    Link,
}
