// Where a page grows while it is drawn: UTF-8 from the start, kept between pages, so that drawing a site
// allocates neither strings nor new buffers for its pages.
using System.Buffers;
using System.IO.Pipelines;

namespace HoSite.Theme;

/// <summary>A pipe writer that never flushes, so that drawing never waits.</summary>
internal sealed class PageBuffer : PipeWriter
{
    private const int InitialBytes = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _bytes = new(InitialBytes);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    public override void Advance(int bytes) => _bytes.Advance(bytes);

    public override Memory<byte> GetMemory(int sizeHint = 0) => _bytes.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => _bytes.GetSpan(sizeHint);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(new FlushResult(isCanceled: false, isCompleted: false));

    public override void CancelPendingFlush()
    {
    }

    public override void Complete(Exception? exception = null)
    {
    }
}
