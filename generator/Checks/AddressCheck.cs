// What works where case makes no difference is missing where it does, and most hosts tell case apart.
using System.Buffers;
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Each address is plain lower-case ASCII, so no two can differ by case alone.</summary>
internal sealed class AddressCheck : ICheck
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-._/");

    public void OnSite(WrittenSite site, Findings findings)
    {
        foreach (var file in site.Site.Files)
        {
            var at = file.Path.AsSpan().IndexOfAnyExcept(Allowed);
            if (at < 0)
            {
                continue;
            }

            var lower = file.Path.ToLowerInvariant();
            var twin = lower != file.Path && site.Site.Find(lower) is not null
                ? $"differs from '{SiteAddress.Of(lower)}' by case alone"
                : $"holds '{file.Path[at]}'";
            findings.Add(Rules.WrittenAddress, file, $"the address {twin}");
        }
    }
}
