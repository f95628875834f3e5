namespace Dcs.Emulator.Data;

/// <summary>The ways to write a time that has not come. The service is said to use the first two.</summary>
internal enum MissingTime
{
    Absent,
    Null,
    EmptyText,
}
