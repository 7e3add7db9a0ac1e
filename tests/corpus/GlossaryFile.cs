// glossary.yml: the words that the prose uses.
using System.Text;

namespace HoSite.Corpus;

/// <summary>Writes the glossary.</summary>
internal static class GlossaryFile
{
    public static string Write()
    {
        var text = new StringBuilder("# The words of an invented condition.\n");
        foreach (var (number, term) in GlossaryTerm.All.Index())
        {
            text.Append($"- term: {term.Term}\n  plain: {Yaml.Text(term.Plain)}\n  clinical: {Yaml.Text("Said by clinicians as well: " + term.Term + ".")}\n");
            if (number % 4 == 0)
            {
                text.Append($"  aliases: [{term.Term}s]\n");
            }
        }

        return text.ToString();
    }
}
