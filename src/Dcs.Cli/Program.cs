using Dcs.Cli;
using Dcs.Cli.Connecting;
using Terminal;

using var signals = new StopSignals();
HttpClient.DefaultProxy = new LoopbackBypass(HttpClient.DefaultProxy);
var exitCode = await CommandLine.RunAsync(args, Surroundings.OfThisProcess(), signals.Token);
return signals.ExitCode ?? exitCode;
