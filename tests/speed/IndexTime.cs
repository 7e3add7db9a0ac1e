// Times the search's index alone, since a build's seconds are mostly those of its pages:
// dotnet run -c Release tests/speed/IndexTime.cs -- CONTENT...
#:project ../../generator/HoSite.Generator.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property GenerateDocumentationFile=false
#:property NoWarn=EnableGenerateDocumentationFile

using System.Diagnostics;
using HoSite.Content;
using HoSite.Diagnostics;
using HoSite.Knowledge;
using HoSite.Output;
using HoSite.Search;

const int Rounds = 9;
foreach (var folder in args)
{
    var diagnostics = new DiagnosticBag();
    var knowledge = Linker.Link(ContentReader.Read(ContentFolder.Read(folder, diagnostics), diagnostics), false, diagnostics);
    var times = new List<double>();
    var bytes = 0L;
    for (var round = 0; round < Rounds; round++)
    {
        var watch = Stopwatch.StartNew();
        var files = SearchIndex.Of(knowledge, (name, content) => Fingerprint.Path(name, content));
        times.Add(watch.Elapsed.TotalMilliseconds);
        bytes = files.Files.Sum(file => (long)file.Bytes.Length);
    }

    // The first is what a build just-in-time pays; the others come near to a native one.
    Console.WriteLine(FormattableString.Invariant(
        $"{folder}: first {times[0]:0} ms, median {times.Skip(1).Order().ElementAt((Rounds - 1) / 2):0} ms, least {times.Min():0} ms, {bytes / 1024} KB"));
}
