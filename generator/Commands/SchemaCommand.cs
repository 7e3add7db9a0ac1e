// What an editor needs to complete and check the YAML as it is written.
using System.CommandLine;
using HoSite.Content.Schema;
using HoSite.Diagnostics;

namespace HoSite.Commands;

/// <summary><c>hosite schema</c>.</summary>
internal sealed class SchemaCommand : DocumentedCommand
{
    private const string Folder = ".schema";

    private readonly Option<string> _content = SharedOptions.Content();

    public SchemaCommand(Terminal terminal)
        : base(
            "schema",
            $"Write a JSON Schema of every kind of file into {Folder}/ below the content folder, with the names that exist now.",
            "hosite schema",
            "hosite schema --content docs/content")
    {
        Options.Add(_content);
        SetAction(arguments => Run(arguments, terminal));
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        var folder = arguments.GetRequiredValue(_content);

        // A schema helps to mend what is broken, so what is broken does not keep it from being written.
        var names = new RecordNames(ContentArgument.Read(folder, new DiagnosticBag()));
        foreach (var document in SchemaDocument.All)
        {
            var path = $"{Folder}/{document.FileName}";
            WholeFile.Write(folder, path, SchemaWriter.Write(document, names));
            terminal.Output.WriteLine($"wrote {ContentArgument.Display(folder, path)}");
        }

        return ExitCode.Done;
    }
}
