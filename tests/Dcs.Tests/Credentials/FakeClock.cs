namespace Dcs.Tests.Credentials;

/// <summary>A clock that the test moves.</summary>
internal sealed class FakeClock : TimeProvider
{
    public DateTimeOffset Now { get; private set; } = new(2026, 3, 2, 9, 41, 7, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan by) => Now += by;
}
