// redirects.yml: an earlier address and an earlier heading, each with where it went.
namespace HoSite.Corpus;

/// <summary>Writes the redirects.</summary>
internal static class RedirectsFile
{
    public static string Write(CorpusPlan plan)
    {
        var treatment = plan.Of(Kind.Treatment)[0];
        return $$"""
            - { from: /treatments/an-earlier-name/, to: /treatments/{{treatment.Slug}}/, because: It got another name. }
            - { from: "/treatments/{{treatment.Slug}}/#side-effects", to: "/treatments/{{treatment.Slug}}/#harms", because: The heading got another name. }

            """;
    }
}
