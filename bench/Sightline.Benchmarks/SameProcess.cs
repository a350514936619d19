using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Sightline.Benchmarks;

/// <summary>How the benches run: in this process, whatever runtime it has, each figure from whole runs of the work.</summary>
internal static class SameProcess
{
    /// <summary>The configuration.</summary>
    public static IConfig Config { get; } = ManualConfig.Create(DefaultConfig.Instance)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "sightline-benchmarks", "results"))
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(2)
            .WithIterationCount(7)
            .WithInvocationCount(1)
            .WithUnrollFactor(1));
}
