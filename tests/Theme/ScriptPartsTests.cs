// What a script loses when it is published says nothing; what says something stays.
using System.Text;
using HoSite.Theme;
using Xunit;

namespace HoSite.Tests.Theme;

public sealed class ScriptPartsTests
{
    [Theory]
    [InlineData("const a = [1, 2];", "const a=[1,2];")]
    [InlineData("a += b - c;", "a+=b-c;")]
    [InlineData("a = b + +c - -d;", "a=b + +c - -d;")]
    [InlineData("a = i++ + 1;", "a=i++ + 1;")]
    [InlineData("a = b / c / d;", "a=b/c/d;")]
    [InlineData("a = \"b = c\" + 'd = e' + `f = ${g}`;", "a=\"b = c\"+'d = e'+`f = ${g}`;")]
    [InlineData("a = b.match(/[ ,] = [/] \\/ ;/g) ?? [];", "a=b.match(/[ ,] = [/] \\/ ;/g)??[];")]
    [InlineData("a = \"\\\" = \" + b;", "a=\"\\\" = \"+b;")]
    public void Spaces_go_where_they_say_nothing(string line, string tight) => Assert.Equal($"// Why.\n{tight}", Joined(line));

    [Fact]
    public void Lines_are_joined_where_no_new_one_is_needed()
        => Assert.Equal(
            "// Why.\nexport function f(a){if(a){return{b:[1,2],c}}\nreturn a.d().e()}",
            Joined("/**", " * @param a", " */", "export function f(a) {", "  // Comment.", "  if (a) {", "    return {", "      b: [1, 2,", "      ],", "      c,", "    };", "  }", "", "  return a.d()", "    .e();", "}"));

    [Fact]
    public void Parts_become_one_module_that_exports_what_the_last_exports()
    {
        var joined = ScriptParts.Joined([
            new Asset("m/1.js", Bytes("// First.\nexport const a = 1;\n")),
            new Asset("m/2.js", Bytes("// Second.\nimport { a } from \"./1.js\";\nimport { b } from \"./b.js\";\nexport const c = a + b;\n")),
        ]);

        Assert.Equal("// First.\nconst a=1;import{b}from \"./b.js\";export const c=a+b;", Encoding.UTF8.GetString(joined).TrimEnd('\n'));
    }

    private static string Joined(params string[] lines)
        => Encoding.UTF8.GetString(ScriptParts.Joined([new Asset("a.js", Bytes("// Why.\n" + string.Join('\n', lines) + "\n"))])).TrimEnd('\n');

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
