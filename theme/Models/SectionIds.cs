// The one list of the anchors that the theme draws. All begin with "s-", so that none can meet an anchor
// made from an author's heading, a claim, a reference or a word.
namespace HoSite.Theme.Models;

/// <summary>
/// Anchors of the sections that views draw themselves. They are published addresses: renaming one breaks links.
/// No author's heading may begin with <see cref="Prefix"/>.
/// </summary>
public static class SectionIds
{
    /// <summary>What every anchor of the theme begins with.</summary>
    public const string Prefix = "s-";

    /// <summary>The main content; the skip link leads here.</summary>
    public const string Main = "s-main";

    /// <summary>Field of the search form in the header.</summary>
    public const string SearchField = "s-search";

    /// <summary>Field of the search form on the search page and the page not found.</summary>
    public const string SearchFieldInPage = "s-search-page";

    /// <summary>The A to Z of the search page.</summary>
    public const string Names = "s-names";

    /// <summary>The list of contents.</summary>
    public const string Contents = "s-contents";

    /// <summary>In brief; on the home page, the short answer.</summary>
    public const string Brief = "s-brief";

    /// <summary>The question's meanings × stages.</summary>
    public const string Ladder = "s-ladder";

    /// <summary>The question's meanings, answered for one record.</summary>
    public const string Answers = "s-answers";

    /// <summary>The home page's table of factors.</summary>
    public const string Factors = "s-factors";

    /// <summary>Common statements, checked.</summary>
    public const string Statements = "s-statements";

    /// <summary>Where to go on.</summary>
    public const string Onward = "s-onward";

    /// <summary>Signs of a stage.</summary>
    public const string Signs = "s-signs";

    /// <summary>Tests at a stage.</summary>
    public const string Tests = "s-tests";

    /// <summary>Treatments and what they do, seen from a stage, a cause or an outcome.</summary>
    public const string Treatments = "s-treatments";

    /// <summary>Whether a factor can be changed.</summary>
    public const string Change = "s-change";

    /// <summary>Levels of a factor.</summary>
    public const string Levels = "s-levels";

    /// <summary>Who should not have a treatment.</summary>
    public const string Avoid = "s-avoid";

    /// <summary>What a treatment does.</summary>
    public const string Effects = "s-effects";

    /// <summary>What a treatment can harm.</summary>
    public const string Harms = "s-harms";

    /// <summary>Narrower treatments.</summary>
    public const string Parts = "s-parts";

    /// <summary>Licences of a treatment.</summary>
    public const string Licences = "s-licences";

    /// <summary>How often something follows a cause.</summary>
    public const string Frequency = "s-frequency";

    /// <summary>When it starts after a cause, and where.</summary>
    public const string Onset = "s-onset";

    /// <summary>Usual causes at a site.</summary>
    public const string Causes = "s-causes";

    /// <summary>What a site means for daily life.</summary>
    public const string Function = "s-function";

    /// <summary>Classifications used at a site.</summary>
    public const string Classifications = "s-classifications";

    /// <summary>Grades of a classification.</summary>
    public const string Grades = "s-grades";

    /// <summary>A claim in clinician words.</summary>
    public const string Statement = "s-statement";

    /// <summary>Numbers of a claim.</summary>
    public const string Numbers = "s-numbers";

    /// <summary>Who was studied.</summary>
    public const string Population = "s-population";

    /// <summary>Why a claim has its certainty.</summary>
    public const string Grade = "s-grade";

    /// <summary>Claims that disagree.</summary>
    public const string Against = "s-against";

    /// <summary>Sources of a claim, or the source of a classification.</summary>
    public const string Sources = "s-sources";

    /// <summary>What a claim is about.</summary>
    public const string About = "s-about";

    /// <summary>Pages that use a claim or cite a source.</summary>
    public const string UsedOn = "s-used-on";

    /// <summary>What changed in a claim.</summary>
    public const string History = "s-history";

    /// <summary>What would change a claim's certainty.</summary>
    public const string WouldChange = "s-would-change";

    /// <summary>How to cite a source or a claim.</summary>
    public const string Cite = "s-cite";

    /// <summary>Where a source can be read.</summary>
    public const string Addresses = "s-addresses";

    /// <summary>Bibliographic fields of a source.</summary>
    public const string Fields = "s-fields";

    /// <summary>Remarks on a source.</summary>
    public const string Note = "s-note";

    /// <summary>The comparison matrix.</summary>
    public const string Matrix = "s-matrix";

    /// <summary>The changes, newest first.</summary>
    public const string Changes = "s-changes";

    /// <summary>What nobody knows yet.</summary>
    public const string Unknowns = "s-unknowns";

    /// <summary>Questions a reader may ask.</summary>
    public const string Questions = "s-questions";

    /// <summary>Other choices.</summary>
    public const string Alternatives = "s-alternatives";

    /// <summary>Claims about a record, or claims that cite a source.</summary>
    public const string Claims = "s-claims";

    /// <summary>Related pages.</summary>
    public const string Related = "s-related";

    /// <summary>Words on this page.</summary>
    public const string Words = "s-words";

    /// <summary>References.</summary>
    public const string References = "s-references";

    /// <summary>How the page was made and reviewed.</summary>
    public const string Review = "s-review";

    /// <summary>Ways to see less of the matrix.</summary>
    public const string Filters = "s-filters";

    /// <summary>What the anchor of a stage begins with, on the matrix and in the explorer.</summary>
    public const string AtStage = "s-at-";

    /// <summary>What the anchor of a type of treatment begins with, on the matrix.</summary>
    public const string OfType = "s-type-";

    /// <summary>Treatments that the matrix has no row for.</summary>
    public const string LeftOut = "s-left-out";

    /// <summary>The explorer's form.</summary>
    public const string Form = "s-form";

    /// <summary>The explorer's prebuilt pages.</summary>
    public const string Prebuilt = "s-prebuilt";

    /// <summary>Claims that fit.</summary>
    public const string Fit = "s-fit";

    /// <summary>Claims that nearly fit.</summary>
    public const string Near = "s-near";

    /// <summary>A sheet to write on and take along.</summary>
    public const string Sheet = "s-sheet";
}
