namespace Dcs.Emulator;

/// <summary>Configures a <see cref="DcsEmulator"/>. The defaults give the same tasks on every machine and on every day.</summary>
public sealed record DcsEmulatorOptions
{
    /// <summary>The only project the emulator knows. Any other one is refused with 401 <c>DCS.1004</c>.</summary>
    public string ProjectId { get; init; } = "a4d31cb63d724fdc8ec96e3a41e47f71";

    /// <summary>
    /// The <c>X-Auth-Token</c> that is always accepted, beside those issued by password. Any other one is refused with 401 <c>DCS.1001</c>,
    /// none with <c>DCS.1003</c>.
    /// </summary>
    public string Token { get; init; } = "emulator-token";

    /// <summary>The access keys whose signatures are accepted at the start. Any other one is refused with 401 <c>APIGW.0301</c>.</summary>
    public IReadOnlyList<EmulatorAccessKey> AccessKeys { get; init; } = [new("EMULATORACCESSKEY001", "emulator-secret-access-key")];

    /// <summary>
    /// How many failures in a row an access key may have; the next one locks it for five minutes. <see langword="null"/> never locks.
    /// </summary>
    public int? ToleratedSignatureFailures { get; init; } = 5;

    /// <summary>Who can have a token by password from <c>POST /v3/auth/tokens</c>.</summary>
    public IReadOnlyList<EmulatorUser> Users { get; init; } = [new("emulator-user", "emulator-password", "emulator-domain")];

    /// <summary>What <c>GET /v3/projects</c> finds: none, one, or several of one name. By default <see cref="ProjectId"/> alone, named
    /// <c>cn-north-4</c>.</summary>
    public IReadOnlyList<EmulatorProject> Projects { get => field ?? [new(ProjectId, "cn-north-4")]; init; }

    /// <summary>How long an issued token is accepted; then it is refused with 401 <c>DCS.1002</c>.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How many requests are let through; <see langword="null"/> lets all.</summary>
    public EmulatorThrottle? Throttle { get; init; }

    /// <summary>What goes wrong by chance; by default nothing.</summary>
    public EmulatorFaults Faults { get; init; } = new();

    /// <summary>Loopback port to listen on; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Task ids, times and states, and request ids, follow from it.</summary>
    public ulong Seed { get; init; } = 2020_06_15;

    /// <summary>Tells when the tasks were made. Asked once, at the start: they are dated back from there. By default it stands
    /// still.</summary>
    public TimeProvider Clock { get; init; } = StoppedClock.Default;

    /// <summary>
    /// The running clock of the gateway: of signatures, locks, tokens, throttling, latency, and the <c>Date</c> of answers. By default the
    /// machine's, for callers sign with theirs.
    /// </summary>
    public TimeProvider GatewayClock { get; init; } = TimeProvider.System;

    /// <summary>The most records a page holds, whatever <c>limit</c> asks for; <see langword="null"/> leaves the service's own cap of
    /// 1000.</summary>
    public int? ServerCap { get; init; }

    /// <summary>Called with every request before it is answered, on the thread that answers it.</summary>
    public Action<EmulatorRequest>? OnRequest { get; init; }
}
