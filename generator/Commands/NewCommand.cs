// A record begun right: with every field of its kind, so that an author fills in and never looks up.
using System.CommandLine;
using System.Text;
using HoSite.Commands.Templates;
using HoSite.Content;
using HoSite.Diagnostics;

namespace HoSite.Commands;

/// <summary><c>hosite new</c>.</summary>
internal sealed class NewCommand : DocumentedCommand
{
    private static readonly Kind[] Kinds = [.. KindNames.PageKinds, Kind.Claim, Kind.Reference, Kind.Term];

    private readonly Argument<string> _kind = new("kind")
    {
        HelpName = "kind",
        Description = $"One of: {string.Join(", ", Kinds.Select(kind => kind.Singular()))}",
    };

    private readonly Argument<string> _name = new("slug")
    {
        Description = "Its name: lower-case letters, digits and hyphens; the word itself for a term",
    };

    private readonly Option<string> _content = SharedOptions.Content();

    private readonly Option<string?> _topic = new("--topic")
    {
        Description = "The file that a claim or reference goes to, without ending; a reference goes by its first letter otherwise",
        HelpName = "NAME",
    };

    public NewCommand(Terminal terminal)
        : base(
            "new",
            "Begin a page with every field of its kind, ready to fill; or add a claim, a reference or a term to its list. Overwrites nothing.",
            "hosite new treatment splinting",
            "hosite new claim splinting-eases-pain --topic splinting",
            "hosite new reference smith2004",
            "hosite new term \"range of motion\"")
    {
        _kind.CompletionSources.Add([.. Kinds.Select(kind => kind.Singular())]);
        Arguments.Add(_kind);
        Arguments.Add(_name);
        Options.Add(_content);
        Options.Add(_topic);
        SetAction(arguments => Run(arguments, terminal));
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        var kind = ReadKind(arguments.GetRequiredValue(_kind));
        var name = ReadName(kind, arguments.GetRequiredValue(_name));
        var topic = ReadTopic(kind, name, arguments.GetValue(_topic));
        var folder = ContentArgument.Existing(arguments.GetRequiredValue(_content));
        var content = ContentArgument.Read(folder, new DiagnosticBag());
        terminal.Output.WriteLine(topic is null
            ? AddPage(new RecordId(kind, name), folder, content, terminal.Today())
            : new NewEntry(folder, content).Add(kind, name, topic));
        return ExitCode.Done;
    }

    private static string AddPage(RecordId id, string folder, ContentSet content, DateOnly today)
    {
        var path = $"{id.Kind.Plural()}/{id.Slug}.md";
        var display = ContentArgument.Display(folder, path);
        if (Path.Exists(Path.Combine(folder, path)))
        {
            throw new CommandException(ExitCode.ContentErrors, $"{display} is there already: nothing was written.");
        }

        WholeFile.Write(folder, path, Encoding.UTF8.GetBytes(PageTemplate.Write(id, content, today)));
        return $"wrote {display}: fill in every TODO, then take out 'draft: true'";
    }

    private static Kind ReadKind(string text)
    {
        if (KindNames.FromSingular(text) is { } kind && Kinds.Contains(kind))
        {
            return kind;
        }

        var known = Kinds.Select(each => each.Singular()).ToList();
        var suggestion = Nearest.To(text, known) is { } nearest ? $"; did you mean '{nearest}'?" : $": use one of {string.Join(", ", known)}.";
        throw new CommandException(ExitCode.WrongCommandLine, $"there is no kind '{LogText.OneLine(text)}'{suggestion}");
    }

    private static string ReadName(Kind kind, string text)
    {
        if (kind == Kind.Term)
        {
            var word = text.Trim();
            return Slug.From(word).Length > 0 && !word.Any(char.IsControl)
                ? word
                : throw new CommandException(ExitCode.WrongCommandLine, $"'{LogText.OneLine(text)}' is not a word.");
        }

        return ReadSlug(text);
    }

    private static string ReadSlug(string text)
        => Slug.IsValid(text)
            ? text
            : throw new CommandException(
                ExitCode.WrongCommandLine,
                $"'{LogText.OneLine(text)}' is not a slug: lower-case letters, digits and single hyphens{(Slug.From(text) is { Length: > 0 } better ? $"; did you mean '{better}'?" : ".")}");

    // Null for a page, which is a file of its own.
    private static string? ReadTopic(Kind kind, string name, string? topic) => (kind, topic) switch
    {
        (Kind.Claim, null) => throw new CommandException(
            ExitCode.WrongCommandLine, "name the file that the claim goes to, claims/<topic>.yml, with --topic NAME."),
        (Kind.Claim, _) => $"claims/{ReadSlug(topic)}",
        (Kind.Reference, _) => $"references/{ReadSlug(topic ?? name[..1])}",
        (_, not null) => throw new CommandException(ExitCode.WrongCommandLine, $"a {kind.Singular()} has no --topic: only a claim or a reference does."),
        (Kind.Term, _) => "glossary",
        _ => null,
    };
}
