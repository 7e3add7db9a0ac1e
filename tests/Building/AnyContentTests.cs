// Any bytes as content end in diagnostics, never in an exception: random ones, and valid files with random changes,
// which reach deeper.
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace HoSite.Tests.Building;

public sealed class AnyContentTests : IDisposable
{
    private static readonly string Folder = TestFiles.Path("SecondBase/content");

    private static readonly string[] Paths =
        [.. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, byte[]> Valid = Paths.ToDictionary(path => path, path => File.ReadAllBytes(Path.Combine(Folder, path)));

    // What breaks parsers: marks of YAML, Markdown, XML and addresses, odd characters, and bytes that are no UTF-8.
    private static readonly byte[][] Pieces =
    [
        .. new[] { "\n", "\t", " ", ":", ": ", "- ", "[", "]", "{", "}", "\"", "'", "#", "---\n", "...", "&a ", "*a", "<<: ", "!!x ", "|", ">", "? ", "~", "null",
            "-1", "99999999999", "2026-13-01", "title:", "id:", ":::", ":::claim ", "[@", "[claim:", "](", "![", "<b>", "<!--", "[^1]", "{#x}", "`", "|-|", "# ",
            "\r", "\0", "\uFEFF", "🦴", "é", "\u202E", "<script/>", "<!DOCTYPE x>", "href=\"x\"", "/", "//", "#a" }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80],
    ];

    private readonly ScratchFolder _scratch = new ScratchFolder().Copy(Folder);

    public void Dispose() => _scratch.Dispose();

    [Property(MaxTest = 300)]
    public Property A_changed_file_never_throws() => Prop.ForAll(
        Changed().ToArbitrary(),
        changed => Build(changed.Path, changed.Bytes));

    [Property(MaxTest = 200)]
    public Property Random_bytes_never_throw() => Prop.ForAll(
        (from path in Gen.Elements(Paths) from bytes in Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value)) select (path, bytes)).ToArbitrary(),
        file => Build(file.path, file.bytes));

    private static Gen<(string Path, byte[] Bytes)> Changed()
        => from path in Gen.Elements(Paths)
           from changes in Gen.NonEmptyListOf(
               from place in Gen.Choose(0, int.MaxValue)
               from removed in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 12)), (1, Gen.Choose(1, 400)))
               from piece in Gen.Elements(Pieces)
               select (place, removed, piece))
           select (path, Change(Valid[path], changes));

    private static byte[] Change(byte[] bytes, IEnumerable<(int Place, int Removed, byte[] Piece)> changes)
        => changes.Take(8).Aggregate(bytes, (text, change) =>
        {
            var place = change.Place % (text.Length + 1);
            return [.. text[..place], .. change.Piece, .. text[Math.Min(text.Length, place + change.Removed)..]];
        });

    private void Build(string path, byte[] bytes)
    {
        _scratch.Write(path, bytes);
        _ = Built.Of(_scratch.Path).Lines;
        _scratch.Write(path, Valid[path]);
    }
}
