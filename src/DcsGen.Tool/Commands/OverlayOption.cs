using System.CommandLine;

namespace DcsGen.Tool.Commands;

/// <summary>The overlays that are named beside those that are found.</summary>
internal static class OverlayOption
{
    public static Option<string[]> Create() => new("--overlay")
    {
        Description = "An overlay that is applied to each document: a file, or REF:PATH; several times, in this order. {name}.overlay.yaml beside {name}.openapi.yaml is applied by itself, after them.",
        HelpName = "file",
    };
}
