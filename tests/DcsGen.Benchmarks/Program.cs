using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DcsGen.Benchmarks;

if (args is ["ratios"])
{
    Ratios.Print();
    return;
}

// In process: nothing is built beside this project.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithWarmupCount(6).WithIterationCount(10).WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args, config);
