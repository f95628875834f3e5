namespace Dcs.Emulator.Data;

/// <summary>The states of a task, as the service spells them.</summary>
internal static class AnalysisStatus
{
    public const string Waiting = "waiting";
    public const string Running = "running";
    public const string Success = "success";
    public const string Failed = "failed";

    public static bool IsKnown(string status) => status is Waiting or Running or Success or Failed;
}
