// An attribute with its element: checks that care about attributes walk one flat list.
using AngleSharp.Dom;

namespace HoSite.Checks.Reading;

/// <summary>An attribute of a page.</summary>
/// <param name="Element">The element that has it.</param>
/// <param name="Name">Its name, lower-case in HTML.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct PageAttribute(IElement Element, string Name, string Value);
