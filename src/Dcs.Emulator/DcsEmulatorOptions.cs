namespace Dcs.Emulator;

/// <summary>Configures a <see cref="DcsEmulator"/>. The defaults give the same answers on every machine and on every day.</summary>
public sealed record DcsEmulatorOptions
{
    /// <summary>The only project the emulator knows. Any other one is refused with 401 <c>DCS.1004</c>.</summary>
    public string ProjectId { get; init; } = "a4d31cb63d724fdc8ec96e3a41e47f71";

    /// <summary>The <c>X-Auth-Token</c> that is accepted. Any other one is refused with 401 <c>DCS.1001</c>, none with <c>DCS.1003</c>.</summary>
    public string Token { get; init; } = "emulator-token";

    /// <summary>Loopback port to listen on; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Task ids, times and states, and request ids, follow from it.</summary>
    public ulong Seed { get; init; } = 2020_06_15;

    /// <summary>Tells what "now" is. Asked once, at the start: the tasks are dated back from there. By default it stands still.</summary>
    public TimeProvider Clock { get; init; } = StoppedClock.Default;

    /// <summary>The most records a page holds, whatever <c>limit</c> asks for; <see langword="null"/> leaves the service's own cap of 1000.</summary>
    public int? ServerCap { get; init; }

    /// <summary>Called with every request before it is answered, on the thread that answers it.</summary>
    public Action<EmulatorRequest>? OnRequest { get; init; }
}
