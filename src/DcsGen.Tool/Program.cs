using DcsGen.Tool;
using Terminal;

using var signals = new StopSignals();
var exitCode = await CommandLine.RunAsync(args, Surroundings.OfThisProcess(), signals.Token);
return signals.ExitCode ?? exitCode;
