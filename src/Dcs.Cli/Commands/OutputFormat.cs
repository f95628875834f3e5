namespace Dcs.Cli.Commands;

/// <summary>How a result is written.</summary>
internal enum OutputFormat
{
    /// <summary>For eyes.</summary>
    Table,

    /// <summary>For programs.</summary>
    Json,
}
