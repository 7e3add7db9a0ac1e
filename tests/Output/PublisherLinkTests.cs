// Symbolic links in the output folder lead to files that are not ours.
using HoSite.Output;
using Xunit;

namespace HoSite.Tests.Output;

public sealed class PublisherLinkTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    private string Folder => Path.Combine(_temporary.Path, "out");

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(_temporary.Path, "elsewhere")).FullName;
        TemporaryFolder.Write(elsewhere, "b", "mine");
        Publisher.Publish(SmallSite.Of(("a/b", "1"), ("c", "1")), Folder);
        Directory.Delete(Path.Combine(Folder, "a"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(Folder, "a"), elsewhere);

        Assert.Throws<PublishException>(() => Publisher.Publish(SmallSite.Of(("a/b", "2"), ("c", "1")), Folder));
        Assert.Equal(new PublishResult(0, 1, 0), Publisher.Publish(SmallSite.Of(("c", "1")), Folder));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(elsewhere, "b")));
        Assert.Equal(["b"], TemporaryFolder.Tree(elsewhere));
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_is_replaced_not_written_through()
    {
        var elsewhere = Path.Combine(_temporary.Path, "elsewhere.txt");
        File.WriteAllText(elsewhere, "1");
        Publisher.Publish(SmallSite.Of(("a", "1")), Folder);
        File.Delete(Path.Combine(Folder, "a"));
        File.CreateSymbolicLink(Path.Combine(Folder, "a"), elsewhere);

        Assert.Equal(new PublishResult(1, 0, 0), Publisher.Publish(SmallSite.Of(("a", "1")), Folder));
        Assert.Null(new FileInfo(Path.Combine(Folder, "a")).LinkTarget);

        File.Delete(Path.Combine(Folder, "a"));
        File.CreateSymbolicLink(Path.Combine(Folder, "a"), elsewhere);

        Assert.Equal(new PublishResult(0, 0, 1), Publisher.Publish(SmallSite.Of(), Folder));
        Assert.Equal("1", File.ReadAllText(elsewhere));
    }

    [Fact]
    public void A_link_does_not_mark_a_folder_as_ours()
    {
        var elsewhere = Path.Combine(_temporary.Path, "elsewhere.txt");
        File.WriteAllText(elsewhere, "mine");
        Directory.CreateDirectory(Folder);
        File.CreateSymbolicLink(Path.Combine(Folder, ".hosite"), elsewhere);

        Assert.Throws<PublishException>(() => Publisher.Publish(SmallSite.Of(("a", "1")), Folder));
        Assert.Equal("mine", File.ReadAllText(elsewhere));
    }
}
