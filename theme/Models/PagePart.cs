// What a site may place among an author's sections: the words of its settings and the theme's choice of what to draw.
namespace HoSite.Theme.Models;

/// <summary>A part of a page that is drawn from fields; which kinds have which is said by the generator.</summary>
public enum PagePart
{
    /// <summary>The question's meanings, answered for this page.</summary>
    Ladder,

    /// <summary>Signs of a stage.</summary>
    Signs,

    /// <summary>Tests at a stage.</summary>
    Tests,

    /// <summary>Treatments tried at a stage.</summary>
    Tried,

    /// <summary>Levels of a factor.</summary>
    Levels,

    /// <summary>What a treatment does.</summary>
    Effects,

    /// <summary>What a treatment can harm.</summary>
    Harms,

    /// <summary>How often something follows a cause.</summary>
    Frequency,

    /// <summary>When it starts after a cause, and where.</summary>
    Onset,

    /// <summary>Treatments studied after a cause, or for an outcome.</summary>
    Treatments,

    /// <summary>Usual causes at a site.</summary>
    Causes,

    /// <summary>How it is graded at a site; the grades of a classification.</summary>
    Grades,

    /// <summary>What a site means for daily life.</summary>
    Function,
}
