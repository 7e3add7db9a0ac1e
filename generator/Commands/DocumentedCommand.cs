// A command whose help ends with examples: somebody who reads help wants the line to type.
using System.CommandLine;

namespace HoSite.Commands;

/// <summary>A command with examples.</summary>
internal abstract class DocumentedCommand : Command
{
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="examples">Whole lines, as they are typed.</param>
    protected DocumentedCommand(string name, string description, params IReadOnlyList<string> examples)
        : base(name, description) => Examples = examples;

    public IReadOnlyList<string> Examples { get; }
}
