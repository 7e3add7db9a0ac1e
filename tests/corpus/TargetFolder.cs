// Writes below one folder, with line feeds and no byte order mark, and makes the folders on the way.
using System.Text;

namespace HoSite.Corpus;

/// <summary>A folder to write a site's source into.</summary>
internal sealed class TargetFolder(string root)
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    public void Write(string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, WithoutMark);
    }
}
