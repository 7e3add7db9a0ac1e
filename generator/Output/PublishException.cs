// The one way publishing fails: a sentence for the author, which the command line turns into exit code 3.
namespace HoSite.Output;

/// <summary>The output cannot be written. Every file that was published before is still whole.</summary>
public sealed class PublishException : Exception
{
    private const int DiskFullOnUnix = 28;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    /// <summary>Says what cannot be written and why.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="message">A whole sentence that names the path and what to do.</param>
    /// <param name="cause">What the system said, if it did.</param>
    public PublishException(string path, string message, Exception? cause = null)
        : base(message, cause)
        => Path = path;

    /// <summary>The file or folder that cannot be written.</summary>
    public string Path { get; }

    internal static PublishException Because(string path, Exception cause)
        => new(path, $"'{path}' cannot be written: {Reason(cause)}.", cause);

    /// <summary>Whether an exception is the file system's, not a fault of the program.</summary>
    internal static bool IsOfTheFileSystem(Exception exception)
        => exception is IOException or UnauthorizedAccessException;

    private static string Reason(Exception cause) => cause switch
    {
        UnauthorizedAccessException => "permission is denied",
        PathTooLongException => "its path is too long",
        { HResult: DiskFullOnUnix or DiskFullOnWindows } => "the disk is full",
        _ => cause.Message.TrimEnd('.'),
    };
}
