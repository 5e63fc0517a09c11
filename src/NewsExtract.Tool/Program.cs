using NewsExtract.Tool;

WarmUp.Begin(args);
using CancellationTokenSource cancellation = new();
Console.CancelKeyPress += (_, press) =>
{
    // The first Ctrl-C lets the run end in order; a second one, left alone, kills the process.
    press.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};

return await CommandLine.RunAsync(args, ToolHost.ForConsole(), cancellation.Token);
