namespace Dcs.Tests.Resilience;

/// <summary>A stream that cannot go back.</summary>
internal sealed class OnceStream : MemoryStream
{
    public OnceStream()
        : base("once"u8.ToArray())
    {
    }

    public override bool CanSeek => false;
}
