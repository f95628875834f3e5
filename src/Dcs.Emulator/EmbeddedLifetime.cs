using Microsoft.Extensions.Hosting;

namespace Dcs.Emulator;

/// <summary>Leaves Ctrl-C and termination signals to the program that embeds the emulator (the host's default takes them).</summary>
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
