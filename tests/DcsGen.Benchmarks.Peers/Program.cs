using System.Globalization;
using System.Reflection;
using DcsGen.Benchmarks.Peers;

switch (args)
{
    case []:
        Calls.Print();
        return 0;
    case ["build", ..] when !OperatingSystem.IsLinux() || IntPtr.Size != 8:
        Console.Error.WriteLine("Builds are measured on 64-bit Linux only: the kernel's figures for child processes are read there.");
        return 1;
    case ["build", var document, ..] when !File.Exists(document):
        Console.Error.WriteLine($"The document '{document}' does not exist.");
        return 1;
    case ["build", var document, .. var rest] when Rounds(rest) is { } rounds:
        Builds.Print(document, rounds, Repository());
        return 0;
    case [Measured.Argument, .. var command]:
        Measured.Print(command);
        return 0;
    default:
        Console.Error.WriteLine("""
            peers                             calls of DcsGen's client and of the clients of NSwag, Refit and Kiota, in turns
            peers build <document> [rounds]   the whole build of a document's client by DcsGen and by Kiota, in turns; by default 3 rounds
            """);
        return 1;
}

static int? Rounds(string[] rest) =>
    rest switch
    {
        [] => 3,
        [var text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) && rounds > 0 => rounds,
        _ => null,
    };

static string Repository() =>
    typeof(Calls).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "Repository").Value!;
