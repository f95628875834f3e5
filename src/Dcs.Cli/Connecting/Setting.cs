namespace Dcs.Cli.Connecting;

/// <summary>A value that somebody set.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">The option or the environment variable, in words that follow "from".</param>
internal sealed record Setting<T>(T Value, string Source);
