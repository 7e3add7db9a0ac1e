// HOS6xx: what a browser would find wrong in the written site.
namespace HoSite.Diagnostics;

public static partial class Rules
{
    private static IReadOnlyList<Rule> Written => [];
}
