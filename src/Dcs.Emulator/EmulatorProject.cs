namespace Dcs.Emulator;

/// <summary>A project that identity and access management (IAM) knows.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, which is that of its region.</param>
public sealed record EmulatorProject(string Id, string Name);
