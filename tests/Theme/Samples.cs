// One small, invented page of every kind, so that each view can be drawn without a generator.
using HoSite.Theme;
using HoSite.Theme.Models;

namespace HoSite.Tests.Theme;

/// <summary>Pages about "examplitis", which does not exist; every figure is made up.</summary>
internal static class Samples
{
    public static readonly SiteFrame Site = new(
        "Can examplitis go away?",
        "en-GB",
        "../../",
        [
            new("Answer", "../../"),
            new("Stages", "../../stages/"),
            new("Treatments", "../../treatments/") { IsCurrent = true },
            new("Causes", "../../causes/"),
            new("Compare", "../../compare/"),
            new("Evidence", "../../claims/"),
        ],
        [
            new("Help and contact", "../../guides/contact/"),
            new("About", "../../guides/about/"),
            new("Disclaimer", "../../guides/disclaimer/"),
            new("Privacy", "../../guides/privacy/"),
        ],
        "../../search/",
        "../../assets/site.css",
        "CC BY 4.0",
        "https://example.org/repository")
    {
        Icon = "../../assets/favicon.svg",
        SchemeScript = "../../assets/scripts/scheme.js",
        Script = "../../assets/scripts/site.js",
    };

    public static readonly StatusLine Status =
        new("1 October 2026", "3 October 2026", "2026-10-03", "3 October 2027", "not yet done");

    public static readonly Review Review = new(
        "Written by a program from public sources, and checked by the same program.",
        ["A. Author, editor"],
        "not yet done",
        "none declared",
        "none",
        Status);

    public static readonly Chip High =
        new(CertaintyLevel.High, "High certainty", "../../claims/rest-helps/", "Rest shortens examplitis");

    public static readonly Chip Moderate =
        new(CertaintyLevel.Moderate, "Moderate certainty", "../../claims/cold-helps/", "Cold probably shortens examplitis");

    public static readonly Chip Low =
        new(CertaintyLevel.Low, "Low certainty", "../../claims/syrup-helps/", "Syrup may shorten examplitis");

    public static readonly Chip VeryLow =
        new(CertaintyLevel.VeryLow, "Very low certainty", "../../claims/tea/", "We do not know whether tea helps");

    public static readonly Chip NotInPeople =
        new(CertaintyLevel.NotInPeople, "Not studied in people", "../../claims/mice/", "In mice, syrup shortened examplitis");

    public static readonly Chip Descriptive =
        new(CertaintyLevel.Descriptive, "Case series", "../../claims/course/", "Examplitis lasts six weeks");

    private static readonly Link Early = new("Early", "../../stages/early/");

    private static readonly Link Late = new("Late", "../../stages/late/");

    private static readonly Link Syrup = new("Syrup", "../../treatments/syrup/");

    private static readonly Link Duration = new("Duration", "../../outcomes/duration/");

    private static readonly Link Source = new("Doe 2001", "../../references/doe2001/");

    public static readonly ClaimCard Card = new(
        "claim-syrup-helps",
        "Syrup may shorten examplitis: 30 out of 100 are well after a week with it, and 20 without.",
        "Syrup may reduce time to resolution (RR 1.5).",
        Low,
        "Adults with examplitis in one clinic",
        "30 of 100 with syrup, 20 of 100 without",
        [Source],
        null);

    public static readonly ClaimCard RetiredCard = Card with
    {
        Id = "claim-tea",
        Plain = "Tea helps.",
        Chip = VeryLow,
        Numbers = null,
        Retired = "Retired on 1 May 2026: its source was withdrawn.",
    };

    private static readonly Answer[] Answers =
    [
        new("It goes away by itself", "resolution", "usually", "Most people are well after six weeks.", Descriptive),
        new("Treatment makes it shorter", null, "sometimes", "One trial found so.", Low),
        new("It never comes back", "no recurrence", "not known", "Nobody has looked.", null),
    ];

    private static readonly EffectRow Effect = new(
        Duration, "shortens", "shrinks", [Early, Late], [new("After a cold", "../../causes/cold/")], Low,
        [new("Syrup may shorten examplitis", "../../claims/syrup-helps/"), new("Syrup again", "../../claims/syrup-again/")]);

    private static readonly EffectRow Gap = new(
        new("Pain", "../../outcomes/pain/"), "unclear", "unclear", [], [], null, []);

    private static readonly TreatmentEffect[] Treatments = [new(Syrup, Effect), new(Syrup, Gap)];

    private static readonly ChangeRow Change = new(
        "2 May 2026", "2026-05-02", "From moderate to low certainty", "A second trial disagrees.",
        new("Syrup may shorten examplitis", "../../claims/syrup-helps/"));

    public static Article Article { get; } = new()
    {
        Summary = "Examplitis is an invented illness. Most people are well after six weeks.",
        Answers = Answers,
        Prose = new(
            new("<p>Before the first heading, with a <a class=\"cite\" role=\"doc-noteref\" href=\"#ref-1\" id=\"cite-1-1\"><span class=\"visually-hidden\">Reference </span>1</a> and a <a class=\"word\" href=\"#word-resolution\">resolution</a>.</p>"),
            [
                new("how-it-works", new("How it works"), new("<p>It soothes the sample.</p><h3 id=\"in-detail\">In detail</h3><p>Slowly, over several days, and with rest.</p><ul><li>One thing</li><li>Another thing</li></ul><table><caption>Doses used in studies</caption><thead><tr><th scope=\"col\">Study</th><th scope=\"col\">Dose</th></tr></thead><tbody><tr><th scope=\"row\">Doe</th><td>10 ml</td></tr></tbody></table>")),
                new("harms", new("Harms"), new("<p>It is sweet.</p><div class=\"clinical\"><h3 id=\"for-clinicians\">For clinicians</h3><p>Glycaemic load was not measured.</p></div><blockquote><p>A quotation.</p></blockquote>")),
            ])
        {
            Footnotes = new("<ol><li id=\"fn-1\"><p>A footnote.</p></li></ol>"),
        },
        Unknowns = ["Whether syrup helps children."],
        Questions = ["Which stage am I in?", "What happens if I wait?"],
        Alternatives = [new("Waiting", "../../treatments/waiting/") { Note = "no difference" }],
        Claims = new([Card, RetiredCard], 14, new("All 14 claims", "claims/")),
        Related =
        [
            new("Stages", [Early, Late]),
            new("Causes", [new("A cold", "../../causes/cold/") { Note = "usual" }]),
        ],
        References =
        [
            new(1, "ref-1", new("Doe J. Syrup for examplitis. J Ex. 2001;1(2):3-4. <a href=\"https://doi.org/10.1000/1\">doi:10.1000/1</a>"), Source, "Randomised trial", [new("use 1", "#cite-1-1")]),
            new(2, "ref-2", new("Roe R. Tea. J Ex. 2002;2:5."), new("Roe 2002", "../../references/roe2002/"), "Case series", []),
        ],
        Words = [new("word-resolution", new("resolution", "../../glossary/#resolution"), "Going away completely.")],
        AlsoCalled = ["sampleitis", "the examples"],
        Review = Review,
    };

    /// <summary>A page of every kind, by the name of its kind.</summary>
    public static IReadOnlyDictionary<string, PageView> Pages { get; } = new PageView[]
    {
        new HomePage(Frame("home", "Can examplitis go away?") with { Breadcrumbs = [], KindLabel = null }, Article with { Answers = [] })
        {
            ShortAnswer = "Yes. Most people are well after six weeks. Syrup may make it a little shorter, and nothing makes it longer.",
            ShortAnswerChip = Low,
            Timeline = FigureSamples.Timeline(Early),
            Question = "Can examplitis go away?",
            Ladder = new(
                [Early, new("Middle", "../../stages/middle/"), Late, new("Very late", "../../stages/very-late/")],
                [
                    new("It goes away by itself", "resolution",
                        [new("usually", High) { Sign = AnswerSign.Usually }, new("usually", Moderate), new("sometimes", Low), new("nothing in the evidence held", null)]),
                    new("Treatment makes it shorter", null,
                        [new("sometimes", Low), new("rarely", VeryLow), new("not known", NotInPeople), new("nothing in the evidence held", null)]),
                ]),
            Factors =
            [
                new("Early stage", "More can change.", "favourable", Moderate, new("The early stage", "../../stages/early/")),
                new("Age", "It is not known whether age matters.", "unclear", null, new("Age", "../../factors/age/")),
            ],
            Statements =
            [
                new("Syrup cures examplitis.", "partly", "partly supported", [Low, Moderate]),
                new("Tea cures examplitis.", "nothing-held", "nothing held", []),
            ],
            Onward = [new("Compare treatments", "../../compare/"), new("What nobody knows", "../../unknowns/")],
        },
        new GuidePage(Frame("guide", "Questions to ask"), Article with { Answers = [] }),
        new StagePage(Frame("stage", "Early examplitis"), Article)
        {
            Stages = [Early with { IsCurrent = true }, Late],
            Window = "the first two weeks",
            Timeline = FigureSamples.Timeline(Early with { IsCurrent = true }),
            Signs = ["A tickle", "A sample of warmth"],
            Tests = [new("Sampling", "A raised count", [Descriptive]), new("Scan", "Nothing", [])],
            Treatments = Treatments,
        },
        new FactorPage(Frame("factor", "Age"), Article)
        {
            Impact = "It is not known whether age matters.",
            Direction = "unclear",
            Modifiable = "No, it cannot be changed.",
            Chip = VeryLow,
            Levels = [new("Young", Early, "Perhaps shorter.", "favourable", Low), new("Old", null, "Not known.", "unclear", null)],
        },
        new TreatmentPage(Frame("treatment", "Syrup"), Article)
        {
            Type = "Medication",
            Status = "Off-label",
            PartOf = new("Sweet medicines", "../../treatments/sweet/"),
            Parts = [new("Thick syrup", "../../treatments/thick-syrup/")],
            Effects = [Effect, Gap],
            EffectFigures = new(FigureSamples.Arms, [FigureSamples.Plot]),
            HarmFigures = new(null, [FigureSamples.Plot]),
            Harms = [new(new("Toothache", "../../outcomes/toothache/"), [new("5 of 100 get toothache.", Moderate)]), new(Duration, [])],
            AvoidWhen = [new("You cannot have sugar.", [Moderate]), new("You have no mouth.", [])],
            Licences = [new("Ministry of Samples", "licensed for coughs", "1 May 2020", [Descriptive])],
        },
        new CausePage(Frame("cause", "A cold"), Article)
        {
            Type = "Other",
            Onset = "A week after the cold.",
            Sites = [new("Throat", "../../sites/throat/")],
            FrequencyFigure = FigureSamples.Frequency,
            Frequency = [Card with { Id = "claim-frequency" }],
            Treatments = Treatments,
        },
        new SitePage(Frame("site", "Throat"), Article)
        {
            Function = "Singing is hard.",
            Classifications = [new("Sample grades", "../../classifications/sample/")],
            Causes = [new("A cold", "../../causes/cold/")],
        },
        new OutcomePage(Frame("outcome", "Duration"), Article)
        {
            Measure = "Days until well",
            Better = "lower",
            Treatments = Treatments,
        },
        new ClassificationPage(Frame("classification", "Sample grades"), Article)
        {
            Site = new("Throat", "../../sites/throat/"),
            Grades = [new("1", "Hardly there"), new("2", "There")],
            Source = Source,
        },
        new NoticePage(Frame("notice", "If you cannot breathe, call for help"), Article, IsEmergency: true),
        new ClaimPage(Frame("claim", "Syrup may shorten examplitis"))
        {
            Plain = Card.Plain,
            Statement = Card.Statement,
            Chip = Low with { Href = $"#{SectionIds.Grade}" },
            Meaning = "This may be right.",
            Designs = "Randomised trial",
            People = "200 people in 1 study",
            Direction = "Benefit",
            Population = Card.Population,
            Numbers = [new("Measure", "well after a week"), new("People", "200")],
            Risk = new("Without treatment", 20, 30, "Well after a week", "Out of 100 people, 30 are well after a week with syrup and 70 are not; without it 20 are and 80 are not."),
            RiskFigure = FigureSamples.Arms,
            Plot = FigureSamples.One,
            Steps = [new("Start", "high", "One randomised trial."), new("Imprecision", "down two", "200 people.")],
            Sum = new("Sum", "Low certainty", "What the start and the steps add up to."),
            WouldChange = ["More people would raise it one step, to moderate certainty."],
            Against = [RetiredCard],
            Citations = [new("Vancouver", new("Doe J. Syrup."), false), new("BibTeX", new("@misc{a}"), true)],
            Sources = [new(new("Doe J. Syrup for examplitis."), Source, "Randomised trial", "Level 2 (single trial)", "the page numbers")],
            About = [new("Treatments", [Syrup])],
            UsedOn = [Syrup, Early],
            History = [Change with { Claim = null }],
            Retired = new("1 May 2026", "A better claim exists.", new("Syrup helps", "../../claims/syrup-helps-2/")),
            Review = Review,
        },
        new ReferencePage(Frame("reference", "Doe 2001"))
        {
            Citation = new("Doe J. Syrup for examplitis. J Ex. 2001;1(2):3-4."),
            Design = "Randomised trial",
            Levels = ["Level 2 (single trial)"],
            Citations = [new("Vancouver", new("Doe J. Syrup for examplitis."), false), new("RIS", new("TY  - JOUR"), true)],
            Addresses = [new("doi:10.1000/1", "https://doi.org/10.1000/1")],
            Unchecked = "the page numbers",
            Note = "Found in a drawer.",
            Fields = [new("Journal", "Journal of Examples"), new("Year", "2001")],
            Claims = [new(Card, "Level 2 (single trial)")],
            CitedOn = [Syrup],
            Review = Review,
        },
        new ClaimListPage(Frame("claim-list", "Claims about syrup"), Syrup, [Card, RetiredCard]),
        new IndexPage(
            Frame("index", "Treatments"),
            "Everything that has been tried.",
            [
                new("medicines", "Medicines", [new(Syrup, "Sweet.", Low), new(new("Tea", "../../treatments/tea/") { Note = "hot" }, null, null)]),
                new(null, "", [new(new("Waiting", "../../treatments/waiting/"), "Doing nothing.", null)]),
            ])
        {
            Print = new("All treatments on one page, to print", "../../print/treatments/"),
        },
        new PrintPage(
            Frame("print", "All stages, to print") with { NoIndex = true, Status = null },
            "Both stages.",
            [
                new("early.s-main", Early, Status, new("<p id=\"early.x\">It begins.</p>")),
                new("late.s-main", Late, null, new("<p><a href=\"#early.x\">Before</a></p>")),
            ]),
        new GlossaryPage(
            Frame("glossary", "Words"),
            "What the words mean.",
            [
                new("R", "letter-r",
                [
                    new("resolution", "resolution", "rez-oh-LOO-shun", "Going away completely.", "Complete remission", ["remission"], [new("recurrence", "#recurrence")], [Syrup, Early]),
                    new("recurrence", "recurrence", null, "Coming back.", null, [], [], []),
                ]),
                new("S", "letter-s", []),
            ]),
        new SearchPage(
            Frame("search", "Search"),
            "Every name on this site, by letter.",
            [
                new("S", "letter-s", [new("Syrup", Syrup, "treatment", true), new("sirup", Syrup, "treatment", false)]),
                new("T", "letter-t", []),
            ]),
        new ComparePage(Frame("compare", "Compare treatments"), "Each treatment at each stage.")
        {
            Stages = [new("s-at-early", "Early", Early), new("s-at-late", "Late", Late)],
            Groups =
            [
                new("s-type-medication", "Medicines",
                [
                    new(Syrup, "../treatments/syrup/#s-effects", "../treatments/syrup/#s-harms",
                        [
                            new("cell-syrup-early", [new("Duration", "shortens", "shrinks", Low, 2) { For = "After a cold" }, new("Duration", "relieves", "relieves", Moderate, 1)]),
                            new("cell-syrup-late", []),
                        ],
                        [new("Toothache", "harms", "harms", Moderate, 1)]),
                ]),
                new("s-type-observation", "Observation",
                [
                    new(new("Waiting", "../../treatments/waiting/"), "../treatments/waiting/#s-effects", "../treatments/waiting/#s-harms",
                        [new("cell-waiting-early", []), new("cell-waiting-late", [new("Duration", "unclear", "unclear", null, 0)])],
                        []),
                ]),
            ],
            Map = FigureSamples.Map,
            Filters = [new("Cause", new("Any cause", "./") { IsCurrent = true }, [new("After a cold", "cold/")])],
            LeftOut = [new("Tea", "../treatments/tea/")],
            Explore = new("Explore", "../explore/"),
        },
        new ExplorePage(Frame("explore", "Explore"), "What was found.", "../assets/explore.js", "../assets/explore.json", "../")
        {
            Stages = [new("early", "Early"), new("late", "Late")],
            Causes = [new("cold", "After a cold")],
            Sites = [new("nose", "Nose")],
            Meanings = [new("goes-away", "It goes away by itself"), new("shrinks", "Treatment makes it shorter")],
            FindOut = new("How to find out", "../stages/"),
            Groups = [new("s-at-early", Early, [new("It goes away by itself", "early/goes-away/") { Note = "usually" }])],
        },
        new ExploredPage(Frame("explored", "Early – It goes away by itself"), "What was found.", "It goes away by itself", Early)
        {
            Answer = new("usually", "Most people are well after six weeks.", Descriptive),
            Fits = 2,
            Nears = 2,
            Treated = [new("syrup-helps", "Syrup may shorten examplitis.", Low, [Syrup], [])],
            Course = [new("course", "Examplitis lasts six weeks.", Descriptive, [], [])],
            Near = [new("cold-helps", "Cold probably shortens examplitis.", Moderate, [Syrup], ["Stage not stated"])],
            Others = 3,
            Harms = [new(Syrup, [new("Toothache", Moderate), new("Sleep", null)]), new(new("Tea", "../treatments/tea/"), [])],
            Unknowns = ["Whether it can come back."],
            Questions = ["How long will it last?"],
            OtherMeanings = [new("Treatment makes it shorter", "../shrinks/") { Note = "sometimes" }],
            OtherStages = [new("Late", "../../late/goes-away/") { Note = "not known" }],
            Explore = new("Explore", "../../"),
        },
        new UnknownsPage(
            Frame("unknowns", "What nobody knows yet"),
            "Gathered from all pages.",
            [new(Syrup, ["Whether syrup helps children."]), new(Early, ["How early it begins."])]),
        new ChangesPage(Frame("changes", "Changes"), "What changed in the claims.", [Change, Change with { Claim = null }]),
        new NotFoundPage(
            Frame("not-found", "Page not found") with { Canonical = null, NoIndex = true, Status = null },
            [new("Answer", "/"), new("A to Z", "/search/")]),
    }
        .Select(page => page with { Frame = page.Frame with { Contents = PageContents.Of(page) } })
        .ToDictionary(page => page.Frame.Kind, StringComparer.Ordinal);

    /// <summary>The same kinds with everything optional left out, so that a view must draw nothing or say the gap.</summary>
    public static IReadOnlyDictionary<string, PageView> BarePages { get; } = new PageView[]
    {
        new HomePage(BareFrame("home"), BareArticle),
        new GuidePage(BareFrame("guide"), BareArticle),
        new StagePage(BareFrame("stage"), BareArticle),
        new FactorPage(BareFrame("factor"), BareArticle) { Impact = "Not known.", Direction = "unclear", Modifiable = "no" },
        new TreatmentPage(BareFrame("treatment"), BareArticle) { Type = "Medication", Status = "Unproven" },
        new CausePage(BareFrame("cause"), BareArticle) { Type = "Other" },
        new SitePage(BareFrame("site"), BareArticle),
        new OutcomePage(BareFrame("outcome"), BareArticle),
        new ClassificationPage(BareFrame("classification"), BareArticle),
        new NoticePage(BareFrame("notice"), BareArticle, IsEmergency: false),
        new ClaimPage(BareFrame("claim")) { Plain = "It may.", Statement = "It may.", Chip = NotInPeople, Meaning = "Only mice.", Direction = "Unclear", Population = "Mice", Review = BareReview },
        new ReferencePage(BareFrame("reference")) { Citation = new("Doe."), Design = "Cohort", Review = BareReview },
        new ClaimListPage(BareFrame("claim-list"), Syrup, []),
        new IndexPage(BareFrame("index"), "Nothing yet.", []),
        new PrintPage(BareFrame("print"), "Nothing yet.", []),
        new GlossaryPage(BareFrame("glossary"), "No words yet.", []),
        new SearchPage(BareFrame("search"), "No names yet.", []),
        new ComparePage(BareFrame("compare"), "Nothing to compare."),
        new ExplorePage(BareFrame("explore"), "Nothing to explore.", "explore.js", "explore.json", "./") { FindOut = new("Stages", "stages/") },
        new ExploredPage(BareFrame("explored"), "Nothing.", "It goes away", new("Early", "early/")) { Explore = new("Explore", "../") },
        new UnknownsPage(BareFrame("unknowns"), "Nothing yet.", []),
        new ChangesPage(BareFrame("changes"), "Nothing yet.", []),
        new NotFoundPage(BareFrame("not-found"), []),
    }.ToDictionary(page => page.Frame.Kind, StringComparer.Ordinal);

    public static RedirectPage Redirect { get; } =
        new("en-GB", "../syrup/", "https://example.org/treatments/syrup/", "Syrup");

    private static Review BareReview => new(null, [], "not yet done", null, null, null);

    private static Article BareArticle => new() { Summary = "A summary.", Review = BareReview };

    private static PageFrame BareFrame(string kind) => new()
    {
        Site = new("Site", "en", "./", [], [], "search/", "assets/site.css", null, null),
        Heading = $"A bare {kind}",
        Title = $"A bare {kind}",
        Description = $"A bare {kind}.",
        Kind = kind,
    };

    private static PageFrame Frame(string kind, string heading) => new()
    {
        Site = Site,
        Heading = heading,
        Title = $"{heading} – Can examplitis go away?",
        Description = $"{heading}: an invented page.",
        Canonical = $"https://example.org/{kind}/",
        Breadcrumbs = [new("Home", "../../"), new("Treatments", "../../treatments/")],
        Kind = kind,
        KindLabel = kind,
        Status = Status,
        Notices =
        [
            new("notice-breath", "If you cannot breathe, call for help", "Call an ambulance at once.", true, "../../notices/breath/"),
            new("notice-sugar", "If you cannot have sugar, ask first", "Syrup is sugar.", false, "../../notices/sugar/"),
        ],
        Previous = new("Sweet medicines", "../sweet/"),
        Next = new("Tea", "../tea/"),
        EditHref = "https://example.org/edit",
        ReportHref = "https://example.org/report",
    };
}
