// HTML that is already safe: the one way a fragment passes through a view without being encoded.
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace HoSite.Theme.Models;

/// <summary>A fragment of HTML written by the generator, where every text in it has been encoded.</summary>
public readonly record struct Html(string? Value) : IHtmlContent
{
    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Value);

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(Value);
}
