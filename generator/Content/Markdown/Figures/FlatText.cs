// A block's text without its markup, each character knowing its place, so that sentences can be read across emphasis,
// links and lines. One is used again for every block of a page.
namespace HoSite.Content.Markdown.Figures;

/// <summary>The text of a block as a reader sees it.</summary>
internal sealed class FlatText
{
    /// <summary>Stands for a citation or a claim.</summary>
    public const char Source = '\uE000';

    /// <summary>Stands for something that is read, but not as text: code, an image, a footnote's mark.</summary>
    public const char Opaque = '\uE001';

    private char[] _characters = new char[1024];
    private int[] _places = new int[1024];
    private int _length;

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text => _characters.AsSpan(0, _length);

    /// <summary>Where a character was written, in the parsed text.</summary>
    public int PlaceOf(int index) => _places[index];

    /// <summary>Forgets the text.</summary>
    public void Clear() => _length = 0;

    /// <summary>Adds one character.</summary>
    public void Append(char character, int place)
    {
        Reserve(1);
        _characters[_length] = character;
        _places[_length++] = place;
    }

    /// <summary>Adds text that was written as it is read.</summary>
    public void Append(ReadOnlySpan<char> text, int place)
    {
        Reserve(text.Length);
        text.CopyTo(_characters.AsSpan(_length));
        for (var i = 0; i < text.Length; i++)
        {
            // The author's own private characters must not pass for a source.
            if (text[i] is Source or Opaque)
            {
                _characters[_length + i] = '\uFFFD';
            }

            _places[_length + i] = place + i;
        }

        _length += text.Length;
    }

    /// <summary>Adds text that is read, but whose figures and stops do not count: the text of a link.</summary>
    public void AppendMasked(ReadOnlySpan<char> text, int place)
    {
        Reserve(text.Length);
        foreach (var c in text)
        {
            _characters[_length] = char.IsLetter(c) || c == ' ' ? c : Opaque;
            _places[_length++] = place;
        }
    }

    private void Reserve(int count)
    {
        if (_length + count > _characters.Length)
        {
            var size = Math.Max(_characters.Length * 2, _length + count);
            Array.Resize(ref _characters, size);
            Array.Resize(ref _places, size);
        }
    }
}
