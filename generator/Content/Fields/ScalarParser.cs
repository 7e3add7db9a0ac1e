// How a scalar's text becomes a value.
using System.Diagnostics.CodeAnalysis;
using HoSite.Content.Yaml;

namespace HoSite.Content.Fields;

/// <summary>Turns a scalar, trimmed and not empty, into a value; false when it is not one.</summary>
public delegate bool ScalarParser<T>(YamlScalar scalar, [MaybeNullWhen(false)] out T value);
