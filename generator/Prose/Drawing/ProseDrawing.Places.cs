// The open places of a text, filled.
using System.Globalization;
using HoSite.Content.Markdown.Pieces;

namespace HoSite.Prose.Drawing;

internal sealed partial class ProseDrawing
{
    private void Words(ReadOnlySpan<char> text)
    {
        var written = 0;
        while (_terms.TryTake(text, written, out var match))
        {
            _html.AppendText(text[written..match.Start])
                .Append("<a class=\"word\" href=\"").AppendAddress(_surroundings.Href(match.Term)).Append("\">")
                .AppendText(text.Slice(match.Start, match.Length)).Append("</a>");
            written = match.Start + match.Length;
        }

        _html.AppendText(text[written..]);
    }

    /// <summary>Opens a link to a page or an image; nothing where there is neither.</summary>
    private void LinkStart(ReadOnlySpan<char> value)
    {
        var mark = value.IndexOf('#');
        var path = (mark < 0 ? value : value[..mark]).ToString();
        var href = _knowledge.PageAt(path) is { } page
            ? _surroundings.Href(page, mark < 0 ? null : value[(mark + 1)..].ToString())
            : _surroundings.MediaHref(path);
        _isLinkOpen = href is not null;
        if (_isLinkOpen)
        {
            _html.Append("<a href=\"").AppendAddress(href).Append("\">");
        }
    }

    private void Image(ReadOnlySpan<char> value)
    {
        var end = value.IndexOf('\n');
        var path = value[..end].ToString();
        var alternative = value[(end + 1)..];
        if (_surroundings.MediaHref(path) is not { } href)
        {
            _html.AppendText(alternative);
            return;
        }

        _html.Append("<img src=\"").AppendAddress(href).Append("\" alt=\"").AppendText(alternative).Append('"');
        if (_surroundings.Size(path) is var (width, height))
        {
            _html.Append(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"");
        }

        _html.Append(" loading=\"lazy\" decoding=\"async\">");
    }

    private void Citation(ReadOnlySpan<char> value)
    {
        var isFirst = true;
        foreach (var range in value.Split('\n'))
        {
            var source = value[range];
            var tab = source.IndexOf('\t');
            if (_knowledge.Reference((tab < 0 ? source : source[..tab]).ToString()) is not { } reference)
            {
                continue;
            }

            var cited = _citations.Of(reference);
            var use = cited.AddUse();
            var locator = tab < 0 ? [] : source[(tab + 1)..];
            _html.Append(isFirst ? "" : " ")
                .Append(CultureInfo.InvariantCulture, $"<a class=\"cite\" role=\"doc-noteref\" href=\"#{cited.Anchor}\" id=\"{use.Id}\" aria-label=\"Reference {cited.Number}, ")
                .AppendText(_surroundings.Name(reference)).Append(tab < 0 ? "" : ", ").AppendText(locator)
                .Append(CultureInfo.InvariantCulture, $"\">[{cited.Number}").Append(tab < 0 ? "" : ", ").AppendText(locator).Append("]</a>");
            isFirst = false;
        }
    }

    private void Card(ReadOnlySpan<char> value)
    {
        if (_knowledge.Claim(value.ToString()) is { } claim)
        {
            _html.Append(_surroundings.Card(claim).Value).Append('\n');
        }
    }

    /// <summary>The name of a landmark or a table, made unique on the page.</summary>
    private void Name(PieceKind kind, ReadOnlySpan<char> heading)
    {
        var name = heading.Length > 0 ? heading.ToString() : _page.Title;
        if (kind == PieceKind.LayerName)
        {
            name = name.Equals(PieceMaking.ForClinicians, StringComparison.OrdinalIgnoreCase)
                ? PieceMaking.ForClinicians
                : $"{PieceMaking.ForClinicians}: {name}";
        }

        var number = _labels.GetValueOrDefault(name) + 1;
        _labels[name] = number;
        _name = number == 1 ? name : $"{name} ({number})";
        _html.AppendText(_name);
    }
}
