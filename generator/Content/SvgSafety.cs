// Images in content come from strangers, and an SVG can run and load things.
using System.Xml;
using HoSite.Diagnostics;

namespace HoSite.Content;

internal static class SvgSafety
{
    /// <summary>Reports script, event handlers, foreign content, style imports and references outside the image.</summary>
    public static void Check(SourceFile file, DiagnosticBag diagnostics)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4 * 1024 * 1024 };
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text), settings);
            while (reader.Read())
            {
                CheckNode(reader, file, diagnostics);
            }
        }
        catch (XmlException exception)
        {
            var isTyped = file.Text.Contains("<!DOCTYPE", StringComparison.Ordinal);
            diagnostics.Add(
                Rules.UnsafeImage,
                Place(file, exception.LineNumber, exception.LinePosition),
                isTyped ? "the image declares a document type" : "the image is not well-formed XML",
                isTyped ? "Remove the declaration that begins with <!DOCTYPE." : "Save it again from a drawing program.");
        }
    }

    private static void CheckNode(XmlReader reader, SourceFile file, DiagnosticBag diagnostics)
    {
        if (reader.NodeType == XmlNodeType.ProcessingInstruction)
        {
            Report(reader, file, diagnostics, "a processing instruction");
        }

        if (reader.NodeType != XmlNodeType.Element)
        {
            return;
        }

        if (reader.LocalName is "script" or "foreignObject" or "iframe" or "object" or "embed" or "handler" or "style")
        {
            Report(reader, file, diagnostics, $"a <{reader.LocalName}> element");
        }

        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                Report(reader, file, diagnostics, $"an event handler ({reader.LocalName})");
            }
            else if (IsOutside(reader))
            {
                Report(reader, file, diagnostics, $"a reference outside the image ({reader.Value})");
            }
        }

        reader.MoveToElement();
    }

    private static bool IsOutside(XmlReader attribute) => attribute.LocalName switch
    {
        "href" or "src" => !attribute.Value.TrimStart().StartsWith('#'),
        _ when attribute.Name.StartsWith("xmlns", StringComparison.Ordinal) => false,
        _ => attribute.Value.Contains("url(", StringComparison.OrdinalIgnoreCase)
            && !attribute.Value.Replace(" ", "", StringComparison.Ordinal).Contains("url(#", StringComparison.OrdinalIgnoreCase),
    };

    private static void Report(XmlReader reader, SourceFile file, DiagnosticBag diagnostics, string what)
    {
        var place = (IXmlLineInfo)reader;
        diagnostics.Add(Rules.UnsafeImage, Place(file, place.LineNumber, place.LinePosition), $"the image holds {what}");
    }

    private static SourceSpan Place(SourceFile file, int line, int column)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
        {
            start = file.Text.IndexOf('\n', start) + 1;
        }

        return file.Span(start + Math.Max(0, column - 1), 0);
    }
}
