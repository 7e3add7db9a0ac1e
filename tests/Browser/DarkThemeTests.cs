// The dark theme.
using Microsoft.Playwright;

namespace HoSite.Tests.Browser;

public class DarkThemeTests(Chromium chromium) : ThemeTests(chromium, ColorScheme.Dark);
