namespace Dcs.Emulator.Gateway;

/// <summary>A feature of a request: how many have come, itself included.</summary>
internal sealed record RequestNumber(long Value);
