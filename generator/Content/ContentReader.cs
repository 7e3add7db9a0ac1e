// Files → typed records, in parallel, and one set of them all.
using HoSite.Content.Records;
using HoSite.Diagnostics;

namespace HoSite.Content;

/// <summary>Reads a whole knowledge base.</summary>
public static class ContentReader
{
    /// <summary>Understands every file.</summary>
    public static ContentSet Read(IReadOnlyList<ContentFile> files, DiagnosticBag diagnostics)
    {
        var parsed = new ParsedFile[files.Count];
        Parallel.For(0, files.Count, i => parsed[i] = FileReader.Read(files[i]).WithoutBytes());
        return Gather(parsed, diagnostics);
    }

    /// <summary>Puts files that are already understood together.</summary>
    public static ContentSet Gather(IReadOnlyList<ParsedFile> files, DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in files.SelectMany(file => file.Diagnostics))
        {
            diagnostics.Add(diagnostic);
        }

        var settings = files.FirstOrDefault(file => file.File.Path == "site.yml");
        var set = new ContentSet
        {
            Settings = settings?.Settings,
            SettingsFile = settings?.Text ?? Missing("site.yml", files),
            Pages = [.. files.Where(file => file.Page is not null).Select(file => file.Page!)],
            Claims = [.. files.SelectMany(file => file.Claims)],
            References = [.. files.SelectMany(file => file.References)],
            Terms = [.. files.SelectMany(file => file.Terms)],
            Statements = [.. files.SelectMany(file => file.Statements)],
            Redirects = [.. files.SelectMany(file => file.Redirects)],
            SearchWords = files.Select(file => file.SearchWords).FirstOrDefault(words => words is not null) ?? SearchWords.Empty,
            Ledger = files.FirstOrDefault(file => file.File.Path == "permalinks.txt")?.Text,
            Media = [.. files.Select(file => file.File).Where(file => file.Folder == "media")],
            Unreadable = files.SelectMany(file => file.Unreadable).ToHashSet(),
        };
        ReportMissing(set, settings, files, diagnostics);
        return set;
    }

    private static void ReportMissing(
        ContentSet set, ParsedFile? settings, IReadOnlyList<ParsedFile> files, DiagnosticBag diagnostics)
    {
        if (settings is null)
        {
            diagnostics.Add(Rules.MissingFile, set.SettingsFile.Start, "there is no 'site.yml'");
        }
        else if (settings.Settings is null && settings.Diagnostics.Count == 0 && !settings.File.IsUnreadable)
        {
            diagnostics.Add(Rules.MissingFile, set.SettingsFile.Start, "'site.yml' is empty");
        }

        if (!files.Any(file => file.File.Path == "index.md"))
        {
            diagnostics.Add(Rules.MissingFile, Missing("index.md", files).Start, "there is no 'index.md'");
        }
    }

    private static SourceFile Missing(string path, IReadOnlyList<ParsedFile> files)
    {
        var folder = files.Count == 0 ? "" : files[0].File.DisplayPath[..^files[0].File.Path.Length];
        return new SourceFile(path, folder + path, "");
    }
}
