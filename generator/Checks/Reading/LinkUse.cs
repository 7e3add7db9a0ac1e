// What a browser does with a link.
namespace HoSite.Checks.Reading;

/// <summary>The ways in which an element uses an address.</summary>
internal enum LinkUse
{
    /// <summary>The reader follows it.</summary>
    Navigate,

    /// <summary>A form is sent there.</summary>
    Submit,

    /// <summary>The browser fetches it to show or run the page.</summary>
    Fetch,

    /// <summary>Nothing: it is there for machines.</summary>
    Mention,
}
