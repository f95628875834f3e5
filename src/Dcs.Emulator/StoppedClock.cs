namespace Dcs.Emulator;

/// <summary>A clock that stands still.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public static StoppedClock Default { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 41, 7, 350, TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => now;
}
