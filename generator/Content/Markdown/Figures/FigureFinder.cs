// Sentences that carry a figure must say where it comes from. Numbers that name, date or count lines are no figures:
// too many warnings would teach authors to look away.
using System.Globalization;

namespace HoSite.Content.Markdown.Figures;

/// <summary>Finds, in a block's text, the first figure of each sentence without a source.</summary>
internal ref struct FigureFinder
{
    private readonly ReadOnlySpan<char> _text;
    private readonly bool _sentences;
    private int _position;
    private int _wordStart;
    private int _wordLength;
    private bool _named;
    private bool _carried;

    /// <summary>Begins to read a text.</summary>
    /// <param name="text">The text of a block.</param>
    /// <param name="sentences">Whether it is made of sentences; else it counts as one, as a table's row does.</param>
    public FigureFinder(ReadOnlySpan<char> text, bool sentences)
    {
        _text = text;
        _sentences = sentences;
    }

    /// <summary>Where the figure that was found begins.</summary>
    public int Start { get; private set; }

    /// <summary>How long it is.</summary>
    public int Length { get; private set; }

    /// <summary>Whether a text can hold a figure at all.</summary>
    public static bool CanHold(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    /// <summary>Reads on to the next sentence with a figure and no source.</summary>
    public bool Next()
    {
        while (_position < _text.Length)
        {
            if (ReadSentence())
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadSentence()
    {
        var sourced = _carried;
        _carried = false;
        Start = -1;
        ForgetWord();
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == FlatText.Source)
            {
                sourced = true;
                _position++;
            }
            else if (char.IsAsciiDigit(c))
            {
                ReadNumber();
            }
            else if (char.IsLetter(c))
            {
                ReadWord();
            }
            else if (_sentences && c is '.' or '!' or '?' or '…')
            {
                var isEnd = SentenceEnd.Is(_text, _position, out _position, out var behind);
                if (isEnd)
                {
                    // "… 5 of 10. [@a] found more" gives its source to both sentences.
                    _carried = behind && _position < _text.Length && char.IsLower(_text[_position]);
                    return Start >= 0 && !sourced && !behind;
                }
            }
            else
            {
                if (c is not (' ' or '.' or ',' or '-' or '–' or '#' or '\u00a0'))
                {
                    ForgetWord();
                }

                _position++;
            }
        }

        return Start >= 0 && !sourced;
    }

    private void ForgetWord()
    {
        _wordLength = 0;
        _named = false;
    }

    /// <summary>Reads a word with all that is glued to it: COVID-19, T12, L4/5 are names.</summary>
    private void ReadWord()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || IsGlue(_position)))
        {
            _position++;
        }

        var word = _text[start.._position];
        _named = FigureWords.Naming.Contains(word) || (_named && FigureWords.Joining.Contains(word));
        (_wordStart, _wordLength) = (start, word.Length);
    }

    private readonly bool IsGlue(int index)
        => _text[index] is '-' or '/' or '\'' or '’' or '_' && index + 1 < _text.Length && char.IsLetterOrDigit(_text[index + 1]);

    private void ReadNumber()
    {
        var start = _position;
        var isSimple = ReadDigits();
        var digits = _position - start;
        var isDate = false;
        while (_position + 1 < _text.Length && _text[_position] is '-' or '–' or '—' or '/' or ':' or '×'
            && char.IsAsciiDigit(_text[_position + 1]))
        {
            var part = ++_position;
            isDate |= isSimple && IsYear(start, digits);
            ReadDigits();
            isDate |= _text[part - 1] == '/' && IsYear(part, _position - part);
            isSimple = false;
        }

        var end = _position;
        if (!IsName() && !isDate && !_named && !(isSimple && IsDateOrMark(start, digits)) && Start < 0)
        {
            (Start, Length) = (start, end - start);
        }

        _wordLength = 0;
    }

    /// <summary>Reads digits with their separators; true for digits alone.</summary>
    private bool ReadDigits()
    {
        var isSimple = true;
        while (_position < _text.Length)
        {
            if (char.IsAsciiDigit(_text[_position]))
            {
                _position++;
            }
            else if (_text[_position] is '.' or ',' or '·' or '\u202f' && _position + 1 < _text.Length
                && char.IsAsciiDigit(_text[_position + 1]))
            {
                isSimple = false;
                _position++;
            }
            else
            {
                break;
            }
        }

        return isSimple;
    }

    /// <summary>Reads what is glued behind a number; true unless it is a unit: 3D and 5th are names, 5mg and 6-week are not.</summary>
    private bool IsName()
    {
        var start = _position < _text.Length && _text[_position] == '-' ? _position + 1 : _position;
        if (start >= _text.Length || !char.IsLetter(_text[start]))
        {
            return false;
        }

        _position = start;
        while (_position < _text.Length && char.IsLetter(_text[_position]))
        {
            _position++;
        }

        if (FigureWords.Units.Contains(_text[start.._position]))
        {
            return false;
        }

        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || IsGlue(_position)))
        {
            _position++;
        }

        return true;
    }

    /// <summary>A year, a day beside its month, or the mark of a list in a sentence: (2).</summary>
    private readonly bool IsDateOrMark(int start, int length)
    {
        if (IsYear(start, length))
        {
            return _position >= _text.Length || (_text[_position] != '%' && !FigureWords.Counted.Contains(FollowingWord()));
        }

        if (length > 2)
        {
            return false;
        }

        return FigureWords.Months.Contains(_text.Slice(_wordStart, _wordLength)) || FigureWords.Months.Contains(FollowingWord())
            || (length == 1 && start > 0 && _text[start - 1] == '(' && _position < _text.Length && _text[_position] == ')');
    }

    private readonly bool IsYear(int start, int length)
        => length == 4
            && int.TryParse(_text.Slice(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1500 and <= 2199;

    private readonly ReadOnlySpan<char> FollowingWord()
    {
        var start = _position;
        while (start < _text.Length && _text[start] is ' ' or '\u00a0')
        {
            start++;
        }

        var end = start;
        while (end < _text.Length && char.IsLetter(_text[end]))
        {
            end++;
        }

        return _text[start..end];
    }
}
