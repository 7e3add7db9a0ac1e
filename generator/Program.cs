// The process: its streams, its signals, its exit code. What it does with them is in Commands.
using System.Runtime.InteropServices;
using HoSite.Commands;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    // A second Ctrl+C is not caught: it ends the process at once, which publishing survives too.
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
});

return CommandLine.Run(args, Terminal.OfProcess(), stop.Token);
