// Adds a claim, reference or term to its list, and reads the list back before it is written: what was right stays right.
using HoSite.Content;

namespace HoSite.Commands.Templates;

/// <summary>Adds entries to the lists of a knowledge base.</summary>
internal sealed class NewEntry(string folder, ContentSet content)
{
    /// <summary>Adds an entry.</summary>
    /// <param name="kind">Claim, reference or term.</param>
    /// <param name="name">Its id, or the word.</param>
    /// <param name="file">Path of the list below the content folder, without ending.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="CommandException">The name is taken, or the file is no list that can be added to.</exception>
    public string Add(Kind kind, string name, string file)
    {
        RefuseTaken(kind, name);
        var path = File.Exists(Path.Combine(folder, file + ".yaml")) ? file + ".yaml" : file + ".yml";
        var display = ContentArgument.Display(folder, path);
        var full = Path.Combine(folder, path);
        var before = File.Exists(full) ? File.ReadAllBytes(full) : [];
        var after = ListFile.Append(before, EntryTemplate.Write(kind, name));
        if (!Names(kind, path, after).SequenceEqual([.. Names(kind, path, before), name]))
        {
            throw new CommandException(
                ExitCode.ContentErrors, $"{display} cannot be added to: it is not a list with its entries on lines of their own, or it has errors.");
        }

        WholeFile.Write(folder, path, after);
        return $"added '{name}' to {display}: fill in every TODO; until then a build names what is missing";
    }

    private void RefuseTaken(Kind kind, string name)
    {
        var taken = kind switch
        {
            Kind.Claim => content.Claims.Select(claim => claim.Id),
            Kind.Reference => content.References.Select(reference => reference.Id),
            _ => content.Terms.Select(term => term.Name),
        };
        var slug = Slug.From(name);
        if (taken.Where(known => Slug.From(known.Value) == slug).Select(known => known.Span).FirstOrDefault() is { File: not null } place)
        {
            throw new CommandException(
                ExitCode.ContentErrors,
                $"the {kind.Singular()} '{name}' is there already: {place.File.DisplayPath}, line {place.File.Position(place.Start).Line}.");
        }

        if (content.Unreadable.Contains(new RecordId(kind, slug)))
        {
            throw new CommandException(
                ExitCode.ContentErrors, $"the {kind.Singular()} '{name}' is there already, in a file that has errors.");
        }
    }

    private static IReadOnlyList<string> Names(Kind kind, string path, byte[] bytes)
    {
        var parsed = FileReader.Read(new ContentFile(path, path, bytes));
        return
        [
            .. kind switch
            {
                Kind.Claim => parsed.Claims.Select(claim => claim.Id.Value),
                Kind.Reference => parsed.References.Select(reference => reference.Id.Value),
                _ => parsed.Terms.Select(term => term.Name.Value),
            },
        ];
    }
}
