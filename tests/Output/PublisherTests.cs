// What publishing promises, one promise a test.
using HoSite.Output;
using Xunit;

namespace HoSite.Tests.Output;

public sealed class PublisherTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    private string Folder => Path.Combine(_temporary.Path, "out");

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_new_folder_holds_the_site_the_marker_and_the_manifest()
    {
        var result = Publisher.Publish(SmallSite.Of(("index.html", "home"), ("a/b/index.html", "b")), Folder);

        Assert.Equal(new PublishResult(2, 0, 0), result);
        Assert.Equal([".hosite", ".hosite-manifest", "a/b/index.html", "index.html"], Tree());
        Assert.Equal("home", Read("index.html"));
        Assert.Equal(
            "HoSite output: written and cleaned by the generator; do not keep files of your own here.\n", Read(".hosite"));
    }

    [Fact]
    public void The_manifest_lists_hash_and_path_in_ordinal_order()
    {
        Publisher.Publish(SmallSite.Of(("b", ""), ("a/x", "abc")), Folder);

        Assert.Equal("ba7816bf8f01cfea  a/x\ne3b0c44298fc1c14  b\n", Read(".hosite-manifest"));
    }

    [Fact]
    public void An_empty_folder_and_a_marked_one_are_taken()
    {
        Directory.CreateDirectory(Folder);
        Publisher.Publish(SmallSite.Of(("a", "1")), Folder);
        File.Delete(Path.Combine(Folder, ".hosite-manifest"));
        Write("own.txt", "mine");

        Assert.Equal(new PublishResult(1, 0, 0), Publisher.Publish(SmallSite.Of(("a", "2")), Folder));
        Assert.Equal("mine", Read("own.txt"));
    }

    [Fact]
    public void A_folder_of_somebody_else_is_refused_and_left_alone()
    {
        Write("thesis.txt", "mine");

        var refusal = Assert.Throws<PublishException>(() => Publisher.Publish(SmallSite.Of(("a", "1")), Folder));

        Assert.Contains("is not empty and holds no .hosite", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Tree());
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused()
    {
        File.WriteAllText(Folder, "mine");

        var refusal = Assert.Throws<PublishException>(() => Publisher.Publish(SmallSite.Of(("a", "1")), Folder));

        Assert.Equal($"'{Folder}' is a file, not a folder: name another output folder.", refusal.Message);
    }

    [Fact]
    public void Unchanged_files_are_not_touched()
    {
        Publisher.Publish(SmallSite.Of(("a", "1"), ("b", "2"), ("c/d", "3")), Folder);
        var past = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in Tree())
        {
            File.SetLastWriteTimeUtc(Path.Combine(Folder, path), past);
        }

        var same = Publisher.Publish(SmallSite.Of(("a", "1"), ("b", "2"), ("c/d", "3")), Folder);

        Assert.Equal(new PublishResult(0, 3, 0), same);
        Assert.All(Tree(), path => Assert.Equal(past, File.GetLastWriteTimeUtc(Path.Combine(Folder, path))));

        var changed = Publisher.Publish(SmallSite.Of(("a", "1"), ("b", "X"), ("c/d", "3")), Folder);

        Assert.Equal(new PublishResult(1, 2, 0), changed);
        Assert.Equal(past, File.GetLastWriteTimeUtc(Path.Combine(Folder, "a")));
        Assert.Equal("X", Read("b"));
    }

    [Theory]
    [InlineData("X")]
    [InlineData("")]
    [InlineData("12")]
    public void A_file_that_somebody_changed_is_written_again(string changed)
    {
        Publisher.Publish(SmallSite.Of(("a", "1")), Folder);
        Write("a", changed);

        Assert.Equal(new PublishResult(1, 0, 0), Publisher.Publish(SmallSite.Of(("a", "1")), Folder));
        Assert.Equal("1", Read("a"));
    }

    [Fact]
    public void A_large_file_that_differs_in_its_last_byte_is_written_again()
    {
        var large = new string('x', 200_000);
        Publisher.Publish(SmallSite.Of(("a", large + "1")), Folder);
        Write("a", large + "2");

        Assert.Equal(new PublishResult(1, 0, 0), Publisher.Publish(SmallSite.Of(("a", large + "1")), Folder));
        Assert.Equal(new PublishResult(0, 1, 0), Publisher.Publish(SmallSite.Of(("a", large + "1")), Folder));
    }

    [Fact]
    public void Stale_files_go_with_the_folders_they_leave_empty_and_nothing_else()
    {
        Publisher.Publish(SmallSite.Of(("a", "1"), ("old/deep/x", "2"), ("half/y", "3")), Folder);
        Write("half/own.txt", "mine");
        Write("own/own.txt", "mine");

        var result = Publisher.Publish(SmallSite.Of(("a", "1")), Folder);

        Assert.Equal(new PublishResult(0, 1, 2), result);
        Assert.Equal([".hosite", ".hosite-manifest", "a", "half/own.txt", "own/own.txt"], Tree());
        Assert.False(Directory.Exists(Path.Combine(Folder, "old")));
    }

    [Fact]
    public void A_manifest_that_names_files_outside_removes_none_of_them()
    {
        Publisher.Publish(SmallSite.Of(("a", "1")), Folder);
        File.WriteAllText(Path.Combine(_temporary.Path, "precious"), "mine");
        Write(".hosite-manifest", "0000000000000000  ../precious\n0000000000000000  /etc/hostname\n0000000000000000  .hosite\n");

        Assert.Equal(new PublishResult(0, 1, 0), Publisher.Publish(SmallSite.Of(("a", "1")), Folder));
        Assert.True(File.Exists(Path.Combine(_temporary.Path, "precious")));
        Assert.True(File.Exists(Path.Combine(Folder, ".hosite")));
    }

    [Fact]
    public void A_folder_can_become_a_file_and_a_file_a_folder()
    {
        Publisher.Publish(SmallSite.Of(("a/b/c", "1"), ("d", "2")), Folder);

        Assert.Equal(new PublishResult(2, 0, 2), Publisher.Publish(SmallSite.Of(("a", "3"), ("d/e/f", "4")), Folder));
        Assert.Equal([".hosite", ".hosite-manifest", "a", "d/e/f"], Tree());

        Assert.Equal(new PublishResult(2, 0, 2), Publisher.Publish(SmallSite.Of(("a/b/c", "1"), ("d", "2")), Folder));
        Assert.Equal([".hosite", ".hosite-manifest", "a/b/c", "d"], Tree());
    }

    [Fact]
    public void The_same_site_makes_the_same_folder_whatever_was_there_before()
    {
        var site = SmallSite.Of(("a", "1"), ("b/c", "2"));
        Publisher.Publish(SmallSite.Of(("z", "0"), ("b/d", "9")), Folder);
        Publisher.Publish(site, Folder);
        var other = Path.Combine(_temporary.Path, "other");
        Publisher.Publish(site, other);

        Assert.Equal(
            Tree().Select(path => (path, Read(path))),
            TemporaryFolder.Tree(other).Select(path => (path, File.ReadAllText(Path.Combine(other, path)))));
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("a/")]
    [InlineData("")]
    [InlineData("a\\b")]
    [InlineData("c:/a")]
    [InlineData("a\nb")]
    [InlineData(".hosite")]
    [InlineData(".HOSITE-manifest")]
    [InlineData("a/.hosite-tmp-1")]
    public void A_path_that_climbs_out_or_is_the_publishers_own_is_refused(string path)
    {
        var refusal = Assert.Throws<PublishException>(() => Publisher.Publish(SmallSite.Of((path, "1")), Folder));

        Assert.Equal($"'{path}' is not a path that may be written below the output folder.", refusal.Message);
        Assert.False(Directory.Exists(Folder));
    }

    [Theory]
    [InlineData("a", "A")]
    [InlineData("a/b", "A/c")]
    [InlineData("a", "a/b")]
    [InlineData("a/b", "A")]
    public void Paths_that_only_some_file_systems_tell_apart_are_refused(string one, string other)
    {
        Assert.Throws<PublishException>(() => Publisher.Publish(SmallSite.Of((one, "1"), (other, "2")), Folder));
        Assert.False(Directory.Exists(Folder));
    }

    private string[] Tree() => TemporaryFolder.Tree(Folder);

    private string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    private void Write(string path, string text) => TemporaryFolder.Write(Folder, path, text);
}
