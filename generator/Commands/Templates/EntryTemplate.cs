// A new claim, reference or term: an entry of a list.
using HoSite.Content;
using HoSite.Content.Schema;

namespace HoSite.Commands.Templates;

/// <summary>Writes a new entry.</summary>
internal static class EntryTemplate
{
    /// <summary>The fields of an entry, a line each, to be set into a list.</summary>
    /// <param name="kind">Claim, reference or term.</param>
    /// <param name="name">The id, or the word.</param>
    public static string Write(Kind kind, string name)
    {
        var (key, value) = kind == Kind.Term ? ("term", YamlText.Of(name)) : ("id", name);
        var known = new Dictionary<string, string>(StringComparer.Ordinal) { [key] = value };
        return FieldTemplate.Write(RecordDeclarations.Of(kind), null, known, []);
    }
}
