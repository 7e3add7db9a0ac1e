// The table of pairs that both sides of the search hold to.
using System.Text.Json;

namespace HoSite.Tests.Searching;

/// <summary>Reads tests/search/vectors.json.</summary>
internal static class SearchVectors
{
    /// <summary>The table as text, for a browser.</summary>
    public static string Json { get; } = TestFiles.Read("search/vectors.json");

    /// <summary>One list of the table: each entry's values.</summary>
    public static IEnumerable<JsonElement[]> Of(string name)
        => JsonDocument.Parse(Json).RootElement.GetProperty(name).EnumerateArray().Select(entry => entry.EnumerateArray().ToArray());
}
