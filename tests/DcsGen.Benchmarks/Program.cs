using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DcsGen.Benchmarks;

if (args is ["ratios", .. var parts])
{
    Ratios.Print(parts);
    return 0;
}

if (args is ["load"])
{
    await Load.PrintAsync();
    return 0;
}

if (args is ["large"])
{
    Large.Print();
    return 0;
}

if (args is ["size", .. var what])
{
    Size.Run(what);
    return 0;
}

if (args is ["peers", .. var peersArguments])
{
    return await Peers.RunAsync(peersArguments);
}

if (args is ["cold"])
{
    // The first run of a process, with all that is compiled just in time.
    var generator = new GeneratorBenchmarks();
    var start = Stopwatch.GetTimestamp();
    generator.Setup();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms"));
    return 0;
}

// In process: nothing is built beside this project.
var config = DefaultConfig.Instance.AddJob(
    Job.ShortRun.WithWarmupCount(6).WithIterationCount(10).WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args, config);
return 0;
