// What happens when publishing is killed, hindered or led astray: files stay whole, and the next build mends the rest.
using System.Diagnostics;
using HoSite.Output;
using Xunit;

namespace HoSite.Tests.Output;

public sealed class PublisherFaultTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    private string Folder => Path.Combine(_temporary.Path, "out");

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Leftovers_of_a_killed_build_go_wherever_they_are()
    {
        Publisher.Publish(SmallSite.Of(("a/b", "1")), Folder);
        TemporaryFolder.Write(Folder, ".hosite-tmp-1", "ha");
        TemporaryFolder.Write(Folder, "a/.hosite-tmp-22", "lf");
        TemporaryFolder.Write(Folder, "gone/.hosite-tmp-3", "");

        Publisher.Publish(SmallSite.Of(("a/b", "1")), Folder);

        Assert.Equal([".hosite", ".hosite-manifest", "a/b"], TemporaryFolder.Tree(Folder));
    }

    [Fact]
    public void A_kill_after_the_marker_leaves_a_folder_that_the_next_build_takes()
    {
        TemporaryFolder.Write(Folder, ".hosite", "");
        TemporaryFolder.Write(Folder, ".hosite-tmp-1", "half a manifest");

        Assert.Equal(new PublishResult(1, 0, 0), Publisher.Publish(SmallSite.Of(("a", "1")), Folder));
        Assert.StartsWith("HoSite output:", File.ReadAllText(Path.Combine(Folder, ".hosite")), StringComparison.Ordinal);
    }

    // The moments between two steps of a build from one site to another; the manifest is what the killed build left.
    [Theory]
    [InlineData("before files are written", "old/x=1 same=1")]
    [InlineData("between files", "old/x=1 same=1 new=2")]
    [InlineData("before stale files go", "old/x=1 same=2 new=2")]
    [InlineData("before the folder of a stale file goes", "same=2 new=2 old/")]
    public void A_kill_while_publishing_is_mended_by_the_next_build(string moment, string onDisk)
    {
        Publisher.Publish(SmallSite.Of(("old/x", "1"), ("same", "1")), Folder);
        Publisher.Publish(SmallSite.Of(("new", "2"), ("same", "2")), Folder);
        var done = File.ReadAllText(Path.Combine(Folder, ".hosite-manifest"));
        var meanwhile = done.Insert(done.IndexOf(done.Split('\n')[1], StringComparison.Ordinal), "6b86b273ff34fce1  old/x\n");
        Directory.Delete(Folder, recursive: true);
        TemporaryFolder.Write(Folder, ".hosite", "");
        TemporaryFolder.Write(Folder, ".hosite-manifest", meanwhile);
        foreach (var entry in onDisk.Split(' '))
        {
            if (entry.EndsWith('/'))
            {
                Directory.CreateDirectory(Path.Combine(Folder, entry));
            }
            else
            {
                TemporaryFolder.Write(Folder, entry.Split('=')[0], entry.Split('=')[1]);
            }
        }

        Publisher.Publish(SmallSite.Of(("new", "2"), ("same", "2")), Folder);

        Assert.True(File.ReadAllText(Path.Combine(Folder, ".hosite-manifest")) == done, moment);
        Assert.Equal([".hosite", ".hosite-manifest", "new", "same"], TemporaryFolder.Tree(Folder));
        Assert.False(Directory.Exists(Path.Combine(Folder, "old")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("6b86b273ff34fce1  sta")]
    [InlineData("6b86b273ff34fce1  a\n6b86")]
    [InlineData("nonsense\n\n\0\n6b86b273ff34fce1 a\n")]
    public void A_manifest_that_is_cut_off_lists_only_what_it_lists_whole(string manifest)
    {
        Publisher.Publish(SmallSite.Of(("a", "1"), ("b", "2"), ("stale", "3")), Folder);
        File.WriteAllText(Path.Combine(Folder, ".hosite-manifest"), manifest);
        TemporaryFolder.Write(Folder, "sta", "mine");

        Assert.Equal(new PublishResult(0, 2, 0), Publisher.Publish(SmallSite.Of(("a", "1"), ("b", "2")), Folder));
        Assert.Equal([".hosite", ".hosite-manifest", "a", "b", "sta", "stale"], TemporaryFolder.Tree(Folder));
    }

    [Fact]
    public void Without_its_manifest_the_folder_is_still_mended()
    {
        Publisher.Publish(SmallSite.Of(("a", "1"), ("b", "2")), Folder);
        var manifest = File.ReadAllText(Path.Combine(Folder, ".hosite-manifest"));
        File.Delete(Path.Combine(Folder, ".hosite-manifest"));
        File.WriteAllText(Path.Combine(Folder, "b"), "spoilt");

        Assert.Equal(new PublishResult(1, 1, 0), Publisher.Publish(SmallSite.Of(("a", "1"), ("b", "2")), Folder));
        Assert.Equal(manifest, File.ReadAllText(Path.Combine(Folder, ".hosite-manifest")));
    }

    [Fact]
    public void A_foreign_folder_in_the_place_of_a_file_is_one_clear_error_and_the_other_files_stay_whole()
    {
        Publisher.Publish(SmallSite.Of(("a", "1"), ("b", "1")), Folder);
        File.Delete(Path.Combine(Folder, "b"));
        TemporaryFolder.Write(Folder, "b/own.txt", "mine");

        var error = Assert.Throws<PublishException>(() => Publisher.Publish(SmallSite.Of(("a", "1"), ("b", "2")), Folder));

        Assert.Equal(Path.Combine(Folder, "b"), error.Path);
        Assert.Equal($"'{Path.Combine(Folder, "b")}' must be a file but is a folder: remove it.", error.Message);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Folder, "b/own.txt")));
        Assert.Equal([".hosite", ".hosite-manifest", "a", "b/own.txt"], TemporaryFolder.Tree(Folder));
    }

    [Fact]
    public void A_foreign_file_in_the_place_of_a_folder_is_one_clear_error()
    {
        Publisher.Publish(SmallSite.Of(("a", "1")), Folder);
        TemporaryFolder.Write(Folder, "b", "mine");

        var error = Assert.Throws<PublishException>(() => Publisher.Publish(SmallSite.Of(("a", "1"), ("b/c", "2")), Folder));

        Assert.Equal($"'{Path.Combine(Folder, "b")}' must be a folder but is a file that no earlier build wrote: remove it.", error.Message);
    }

    [Fact]
    public void A_second_build_into_the_same_folder_is_refused_while_the_first_runs()
    {
        Publisher.Publish(SmallSite.Of(("a", "1")), Folder);
        using var first = new FileStream(Path.Combine(Folder, ".hosite"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var error = Assert.Throws<PublishException>(() => Publisher.Publish(SmallSite.Of(("a", "2")), Folder));

        Assert.Equal(Path.Combine(Folder, ".hosite"), error.Path);
        Assert.Equal("1", File.ReadAllText(Path.Combine(Folder, "a")));
    }

    [Fact]
    public void A_path_that_is_too_long_is_one_clear_error_and_published_files_stay_whole()
    {
        Publisher.Publish(SmallSite.Of(("a", "1"), ("b", "1")), Folder);

        var error = Assert.Throws<PublishException>(() => Publisher.Publish(SmallSite.Of(("a", "1"), (new string('x', 300), "2")), Folder));

        Assert.Contains("its path is too long", error.Message, StringComparison.Ordinal);
        Assert.Equal([".hosite", ".hosite-manifest", "a", "b"], TemporaryFolder.Tree(Folder));
        Assert.Equal(new PublishResult(1, 1, 1), Publisher.Publish(SmallSite.Of(("a", "1"), ("c", "1")), Folder));
    }

    [Fact]
    public void A_full_disk_is_one_clear_error_and_published_files_stay_whole()
    {
        Directory.CreateDirectory(Folder);
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", Folder), "needs the right to mount");
        try
        {
            var before = new string('1', 50_000);
            Publisher.Publish(SmallSite.Of(("a", before), ("b", before)), Folder);

            var error = Assert.Throws<PublishException>(() => Publisher.Publish(
                SmallSite.Of(("a", new string('2', 50_000)), ("b", new string('2', 500_000))), Folder));

            Assert.Equal($"'{Path.Combine(Folder, "b")}' cannot be written: the disk is full.", error.Message);
            Assert.Equal(before, File.ReadAllText(Path.Combine(Folder, "b")));
            Assert.Equal(50_000, new FileInfo(Path.Combine(Folder, "a")).Length);
            Assert.Equal([".hosite", ".hosite-manifest", "a", "b"], TemporaryFolder.Tree(Folder));
            Assert.Equal(1, Publisher.Publish(SmallSite.Of(("b", before)), Folder).Unchanged);
        }
        finally
        {
            Run("umount", Folder);
        }
    }

    [Fact]
    public void A_folder_without_the_right_to_write_is_one_clear_error()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && Environment.UserName != "root", "root may write everywhere");
        Publisher.Publish(SmallSite.Of(("a/b", "1")), Folder);
        SetMode(Path.Combine(Folder, "a"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var error = Assert.Throws<PublishException>(() => Publisher.Publish(SmallSite.Of(("a/b", "2")), Folder));

            Assert.Equal($"'{Path.Combine(Folder, "a/b")}' cannot be written: permission is denied.", error.Message);
            Assert.Equal("1", File.ReadAllText(Path.Combine(Folder, "a/b")));
        }
        finally
        {
            SetMode(Path.Combine(Folder, "a"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
