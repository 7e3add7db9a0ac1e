// What was published, so that a later build knows which files are its own to remove.
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HoSite.Output;

/// <summary>Paths of published files with the beginning of their SHA-256, one a line, in ordinal order.</summary>
internal sealed class Manifest
{
    private const int HexDigits = 16;
    private const string Separator = "  ";
    private const ulong InDoubt = 0;

    private readonly Dictionary<string, ulong> _hashes;

    private Manifest(Dictionary<string, ulong> hashes) => _hashes = hashes;

    /// <summary>The paths, in no order.</summary>
    public IReadOnlyCollection<string> Paths => _hashes.Keys;

    /// <summary>The manifest of a site, hashed on every processor.</summary>
    public static Manifest Of(IReadOnlyList<OutputFile> files)
    {
        var hashes = new ulong[files.Count];
        Parallel.For(0, files.Count, i => hashes[i] = HashOf(files[i].Bytes.Span));
        var byPath = new Dictionary<string, ulong>(files.Count, StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            byPath.Add(files[i].Path, hashes[i]);
        }

        return new Manifest(byPath);
    }

    /// <summary>
    /// Reads as much as can be trusted: a line that was cut off, or that names a path outside, lists nothing.
    /// </summary>
    public static Manifest Parse(ReadOnlySpan<byte> bytes)
    {
        var hashes = new Dictionary<string, ulong>(StringComparer.Ordinal);
        while (bytes.IndexOf((byte)'\n') is var end and >= 0)
        {
            var line = Encoding.UTF8.GetString(bytes[..end]);
            bytes = bytes[(end + 1)..];
            if (line.Length > HexDigits + Separator.Length
                && line.AsSpan(HexDigits, Separator.Length).SequenceEqual(Separator)
                && ulong.TryParse(line.AsSpan(0, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
                && line[(HexDigits + Separator.Length)..] is var path
                && OutputPaths.IsSafe(path)
                && !OwnFiles.IsOwn(path))
            {
                hashes[path] = hash;
            }
        }

        return new Manifest(hashes);
    }

    /// <summary>Whether what a build left at a path may be what another manifest lists there.</summary>
    public bool MayHold(string path, Manifest other)
        => !_hashes.TryGetValue(path, out var hash) || hash == InDoubt || hash == other._hashes[path];

    /// <summary>
    /// What is true from the first file written to the last one removed: every path of both manifests may be there, and
    /// what is about to change is in doubt.
    /// </summary>
    public static Manifest Between(Manifest before, Manifest after)
    {
        var union = new Dictionary<string, ulong>(before._hashes, StringComparer.Ordinal);
        foreach (var (path, hash) in after._hashes)
        {
            union[path] = before._hashes.TryGetValue(path, out var earlier) && earlier == hash ? hash : InDoubt;
        }

        return new Manifest(union);
    }

    /// <summary>The manifest as it is written.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder();
        foreach (var (path, hash) in _hashes.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{hash:x16}").Append(Separator).Append(path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static ulong HashOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
