// A file of content before it is understood.
using HoSite.Diagnostics;

namespace HoSite.Content;

/// <summary>A file and its bytes.</summary>
/// <param name="Path">Path below the content folder, with <c>/</c>.</param>
/// <param name="DisplayPath">Path from the working directory, with <c>/</c>.</param>
/// <param name="Bytes">Its bytes; empty where it could not be read.</param>
public sealed record ContentFile(string Path, string DisplayPath, byte[] Bytes)
{
    /// <summary>Whether the file was refused or could not be read (and reported); its names are then neither right nor wrong.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>The folder the file lies in, or the empty text at the root.</summary>
    public string Folder => Path.Contains('/') ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>The file's name without folder.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>A place for problems of a file that is no text.</summary>
    public SourceSpan Place => new SourceFile(Path, DisplayPath, "").Start;
}
