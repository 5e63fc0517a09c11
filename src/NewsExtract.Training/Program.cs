using NewsExtract.Training;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
return TrainCommand.Run(args, Console.Out, Console.Error, stop.Token);
