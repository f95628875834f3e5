namespace DcsGen.Usage;

/// <summary>The names of the properties of diagnostics that code fixes read. Compiled into both assemblies.</summary>
internal static class FixProperties
{
    /// <summary>DCS3001: the nearest number that the document allows, as text.</summary>
    public const string Nearest = "nearest";

    /// <summary>DCS3001: the constant of the nearest value of a closed enum, a member of its <c>Values</c>.</summary>
    public const string NearestMember = "nearestMember";

    /// <summary>DCS3002: the constants without an arm, members of <c>Values</c>, separated by spaces.</summary>
    public const string Members = "members";

    /// <summary>DCS3001, DCS3002: the enum's name as metadata has it.</summary>
    public const string Type = "type";
}
