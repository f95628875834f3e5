using DcsGen.Tool;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // A second one ends the process there and then.
    press.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
return await CommandLine.RunAsync(args, Surroundings.OfThisProcess(), stop.Token);
