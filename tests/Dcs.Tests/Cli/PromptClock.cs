namespace Dcs.Tests.Cli;

/// <summary>The machine's clock, but that short waits, such as those before retries, are over at once. Longer ones are limits.</summary>
/// <param name="ahead">How far it is ahead of the machine's.</param>
internal sealed class PromptClock(TimeSpan ahead = default) : TimeProvider
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime < s_limit && dueTime > TimeSpan.Zero ? TimeSpan.Zero : dueTime, period);
}
