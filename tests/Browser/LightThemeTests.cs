// The light theme.
using Microsoft.Playwright;

namespace HoSite.Tests.Browser;

public class LightThemeTests(Chromium chromium) : ThemeTests(chromium, ColorScheme.Light);
