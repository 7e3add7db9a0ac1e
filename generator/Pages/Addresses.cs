// The only place that builds an address.
using HoSite.Bibliography;
using HoSite.Content;
using HoSite.Content.Records;

namespace HoSite.Pages;

/// <summary>The address of everything that has one (design: Addresses).</summary>
public static class Addresses
{
    /// <summary>The home page.</summary>
    public static readonly Address Home = new("");

    /// <summary>The page for addresses that do not exist; it is served anywhere, so nothing leads to it.</summary>
    public static readonly Address NotFound = new("404.html");

    /// <summary>The glossary.</summary>
    public static readonly Address Glossary = new("glossary/");

    /// <summary>The comparison matrix.</summary>
    public static readonly Address Compare = new("compare/");

    /// <summary>The folder of the matrices for one meaning of the question each.</summary>
    public static readonly Address CompareMeanings = new("compare/meanings/");

    /// <summary>The explorer: evidence for a situation like the reader's.</summary>
    public static readonly Address Explore = new("explore/");

    /// <summary>The search page, also the A to Z.</summary>
    public static readonly Address Search = new("search/");

    /// <summary>What nobody knows yet.</summary>
    public static readonly Address Unknowns = new("unknowns/");

    /// <summary>What changed.</summary>
    public static readonly Address Changes = new("changes/");

    /// <summary>All records of a kind.</summary>
    public static Address Index(Kind kind) => kind == Kind.Home ? Home : new(kind.Plural() + "/");

    /// <summary>All pages of a kind on one, to print.</summary>
    public static Address Print(Kind kind) => new($"print/{kind.Plural()}/");

    /// <summary>A page.</summary>
    public static Address Of(PageRecord page)
        => page.Kind == Kind.Home ? Home : new($"{page.Kind.Plural()}/{page.Slug}/");

    /// <summary>A source as a file, beside its page.</summary>
    public static Address FileOf(Reference reference, CitationFormat format) => new($"references/{reference.Id.Value}/{reference.Id.Value}.{format.Extension}");

    /// <summary>All sources in one file.</summary>
    public static Address Bibliography(CitationFormat format) => new($"data/references.{format.Extension}");

    /// <summary>A claim.</summary>
    public static Address Of(Claim claim) => new($"claims/{claim.Id.Value}/");

    /// <summary>A reference.</summary>
    public static Address Of(Reference reference) => new($"references/{reference.Id.Value}/");

    /// <summary>The continuation of a page's list of claims.</summary>
    public static Address ClaimsOf(PageRecord page) => new(Of(page).Path + "claims/");

    /// <summary>The comparison matrix for one cause.</summary>
    public static Address CompareFor(Cause cause) => new($"compare/{cause.Slug}/");

    /// <summary>The comparison matrix for one site.</summary>
    public static Address CompareFor(BodySite site) => new($"compare/sites/{site.Slug}/");

    /// <summary>The comparison matrix for one meaning of the question.</summary>
    public static Address CompareFor(Meaning meaning) => new($"{CompareMeanings.Path}{meaning.Id.Value}/");

    /// <summary>What the evidence holds for a stage and a meaning of the question.</summary>
    public static Address ExploreAt(Stage stage, Meaning meaning) => new($"explore/{stage.Slug}/{meaning.Id.Value}/");

    /// <summary>The anchor of a term in the glossary.</summary>
    public static string TermFragment(Term term) => term.Slug;
}
