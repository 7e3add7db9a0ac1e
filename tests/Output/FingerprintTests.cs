// Names of assets.
using HoSite.Output;
using Xunit;

namespace HoSite.Tests.Output;

public class FingerprintTests
{
    [Fact]
    public void The_hash_is_ten_lower_case_hex_digits_of_the_content()
        => Assert.Equal("ba7816bf8f", Fingerprint.Of("abc"u8));

    [Theory]
    [InlineData("site.css", "assets/site.ba7816bf8f.css")]
    [InlineData("search.worker.js", "assets/search.worker.ba7816bf8f.js")]
    [InlineData("media/knee.svg", "assets/media/knee.ba7816bf8f.svg")]
    [InlineData("lexicon", "assets/lexicon.ba7816bf8f")]
    public void The_hash_stands_before_the_extension(string name, string path)
        => Assert.Equal(path, Fingerprint.Path(name, "abc"u8));
}
