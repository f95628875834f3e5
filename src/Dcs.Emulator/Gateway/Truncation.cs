namespace Dcs.Emulator.Gateway;

/// <summary>A feature of a request whose answer is to end halfway through its body.</summary>
internal sealed class Truncation;
