// Words that decide whether a number is a figure: a number can also be a name, a date or a place in a list.
namespace HoSite.Content.Markdown.Figures;

/// <summary>The word lists of <see cref="FigureFinder"/>.</summary>
internal static class FigureWords
{
    /// <summary>Words before a number that names something: grade 3, page 12.</summary>
    public static WordSet Naming { get; } = new(
        StringComparer.OrdinalIgnoreCase,
        "grade grades class classes type types stage stages level levels phase phases step steps part parts section sections "
        + "table tables figure figures fig figs page pages p pp version versions chapter chapters question questions item items "
        + "row rows column columns line lines appendix box rule rules article no nos number vol volume issue call dial ring phone tel");

    /// <summary>Units that may be written without a space before them: 5mg, 6-week. Short ones are read by case.</summary>
    public static WordSet Units { get; } = new(
        StringComparer.Ordinal,
        "mg g kg µg μg mcg ng ml mL dl dL l L mm cm m km Gy cGy mSv h hr hrs min s ms IU mmol mol kcal kJ x percent fold "
        + "second seconds minute minutes hour hours day days night nights week weeks month months year years times");

    /// <summary>What follows a number between 1500 and 2199 that counts rather than dates.</summary>
    public static WordSet Counted { get; } = new(
        StringComparer.OrdinalIgnoreCase,
        "people persons patients participants men women children adults cases controls trials studies deaths events percent "
        + "mg g kg ml cm mm IU hours days weeks months years times");

    /// <summary>Months: a number beside one is a date.</summary>
    public static WordSet Months { get; } = new(
        StringComparer.Ordinal,
        "January February March April May June July August September October November December "
        + "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");

    /// <summary>Words that carry a naming word on to the next number: grades 1 to 3, and 4.</summary>
    public static WordSet Joining { get; } = new(StringComparer.OrdinalIgnoreCase, "and or to through");

    /// <summary>Abbreviations whose stop never ends a sentence.</summary>
    public static WordSet Abbreviations { get; } = new(
        StringComparer.OrdinalIgnoreCase, "vs dr mr mrs ms prof st al cf approx ca viz incl resp dept eds");

    /// <summary>Abbreviations whose stop does not end a sentence when a number follows.</summary>
    public static WordSet BeforeNumbers { get; } = new(
        StringComparer.OrdinalIgnoreCase, "no nos p pp fig figs vol ch sec ref refs max min ed");
}
