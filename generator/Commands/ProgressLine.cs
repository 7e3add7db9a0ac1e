// The step a build is at, on one line that is written over: on a terminal only, and gone when it is done.
namespace HoSite.Commands;

/// <summary>Shows progress to somebody who waits.</summary>
internal sealed class ProgressLine(Terminal terminal) : IDisposable
{
    private readonly Lock _lock = new();
    private int _shown;
    private bool _isDone;

    /// <summary>Names the step that begins; called from any thread.</summary>
    public void Show(string step)
    {
        lock (_lock)
        {
            if (terminal.IsInteractive && !_isDone)
            {
                Write($"{step} …");
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _isDone = true;
            if (_shown > 0)
            {
                Write("");
                terminal.Error.Write('\r');
            }
        }
    }

    private void Write(string text)
    {
        terminal.Error.Write($"\r{text.PadRight(_shown)}");
        _shown = text.Length;
    }
}
