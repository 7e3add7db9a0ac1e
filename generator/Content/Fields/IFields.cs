// How a record asks for its fields. One declaration a kind is read three ways: as a reader of YAML, as a JSON Schema,
// and as the template of a new record; so the three cannot differ (decision 0003).
using HoSite.Content.Yaml;

namespace HoSite.Content.Fields;

/// <summary>The fields of one group of keys.</summary>
public interface IFields
{
    /// <summary>The group itself, for places.</summary>
    YamlMapping Node { get; }

    /// <summary>A key that must be there.</summary>
    /// <param name="key">The key, in kebab-case.</param>
    /// <param name="type">The form of its value.</param>
    /// <param name="meaning">What it says, for editors.</param>
    /// <returns>The value, or the type's placeholder when it is missing or wrong (and reported).</returns>
    T Required<T>(string key, FieldType<T> type, string meaning);

    /// <summary>A key that may be absent.</summary>
    /// <param name="key">The key, in kebab-case.</param>
    /// <param name="type">The form of its value.</param>
    /// <param name="meaning">What it says, for editors.</param>
    /// <returns>The value, or <see langword="default"/> when it is absent or wrong (and reported).</returns>
    T? Optional<T>(string key, FieldType<T> type, string meaning);

    /// <summary>A key that may be absent, whose value is a number, date or other value type.</summary>
    T? OptionalValue<T>(string key, FieldType<T> type, string meaning) where T : struct;

    /// <summary>A key whose list may be absent, which is the same as empty.</summary>
    IReadOnlyList<T> List<T>(string key, FieldType<T> item, string meaning);
}
