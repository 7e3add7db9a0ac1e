// temporary
using HoSite;
using HoSite.Diagnostics;
using HoSite.Output;

var bag = new DiagnosticBag();
var built = SiteBuild.Run(new BuildOptions { Content = args[0], Output = args[1] }, bag);
var printer = new MsBuildPrinter(Console.Error);
foreach (var diagnostic in bag.Sorted())
{
    printer.Print(diagnostic);
}

if (!bag.HasErrors)
{
    Console.WriteLine(Publisher.Publish(built.Site!, args[1]));
}

return bag.HasErrors ? 1 : 0;
