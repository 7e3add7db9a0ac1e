// temporary
using HoSite.Content;
using HoSite.Diagnostics;
using HoSite.Knowledge;
var bag = new DiagnosticBag();
var knowledge = Linker.Link(ContentReader.Read(ContentFolder.Read(args[0], bag), bag), false, bag);
foreach (var d in bag.Sorted())
{
    var (l, c) = d.Span.File.Position(d.Span.Start);
    Console.WriteLine($"{d.Span.File.DisplayPath}({l},{c}): {d.Severity} {d.Rule.Id}: {d.FullMessage}");
}

Console.WriteLine($"{knowledge.Pages.Count} pages {knowledge.Content.Claims.Count} claims");
return 0;
