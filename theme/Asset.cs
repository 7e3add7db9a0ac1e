// One file that pages load.
namespace HoSite.Theme;

/// <summary>An asset as it stands in the theme's folder.</summary>
/// <param name="Name">Path below the folder, with forward slashes, such as <c>site.css</c>.</param>
/// <param name="Bytes">Its content; not to be changed.</param>
public sealed record Asset(string Name, byte[] Bytes);
