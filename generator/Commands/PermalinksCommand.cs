// The only way the ledger of addresses grows: when the site it describes is right.
using System.CommandLine;
using System.Text;
using HoSite.Diagnostics;
using HoSite.Pages;

namespace HoSite.Commands;

/// <summary><c>hosite permalinks</c>.</summary>
internal sealed class PermalinksCommand : DocumentedCommand
{
    private const int Shown = 20;

    private readonly Option<string> _content = SharedOptions.Content();
    private readonly Option<DiagnosticForm?> _diagnostics = SharedOptions.Diagnostics();

    public PermalinksCommand(Terminal terminal, CancellationToken stop)
        : base(
            "permalinks",
            $"Add every address and anchor of the site to {Permalinks.FileName}, which keeps them from being lost. Nothing is ever taken out.",
            "hosite permalinks")
    {
        Options.Add(_content);
        Options.Add(_diagnostics);
        SetAction(arguments => Run(arguments, terminal, stop));
    }

    private int Run(ParseResult arguments, Terminal terminal, CancellationToken stop)
    {
        var folder = ContentArgument.Existing(arguments.GetRequiredValue(_content));
        var diagnostics = new DiagnosticBag();
        var built = SiteRun.Build(new BuildOptions { Content = folder, Output = "", Ledger = false }, diagnostics, terminal, stop);
        var ledger = built.Knowledge.Content.Ledger;
        var before = ledger is null ? [] : Addresses(ledger.Text);
        ReportInvalid(ledger, before, diagnostics);
        if (built.Addresses is not { } book || diagnostics.HasErrors)
        {
            var count = DiagnosticOutput.Print(diagnostics.Sorted(), arguments.GetValue(_diagnostics), terminal);
            terminal.Output.WriteLine($"{count}: {Permalinks.FileName} was left as it is");
            return ExitCode.ContentErrors;
        }

        var text = Permalinks.Updated(ledger, book);
        var after = Addresses(text);
        if (text != ledger?.Text)
        {
            WholeFile.Write(folder, Permalinks.FileName, Encoding.UTF8.GetBytes(text));
        }

        Say([.. after.Except(before)], after.Count, ContentArgument.Display(folder, Permalinks.FileName), terminal.Output);
        return ExitCode.Done;
    }

    private static List<string> Addresses(string text)
        => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];

    // What is left of a merge would otherwise be kept for good.
    private static void ReportInvalid(SourceFile? ledger, List<string> addresses, DiagnosticBag diagnostics)
    {
        foreach (var address in addresses.Where(address => !SiteAddress.TryParse(address, out _)))
        {
            var span = ledger!.Span(ledger.Text.IndexOf(address, StringComparison.Ordinal), address.Length);
            diagnostics.Add(Rules.InvalidLedger, span, $"'{address}' is not an address");
        }
    }

    private static void Say(List<string> added, int all, string path, TextWriter output)
    {
        foreach (var address in added.Take(Shown))
        {
            output.WriteLine($"added {address}");
        }

        if (added.Count > Shown)
        {
            output.WriteLine($"and {added.Count - Shown} more");
        }

        output.WriteLine($"{(added.Count == 0 ? "nothing to add" : $"added {added.Count}")}, {all} in all → {path}");
    }
}
