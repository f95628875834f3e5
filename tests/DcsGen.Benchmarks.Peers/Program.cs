using System.Globalization;
using System.Reflection;
using DcsGen.Benchmarks.Peers;

switch (args)
{
    case []:
        Calls.Print();
        return 0;
    case ["build", var document, ..] when Rounds() is { } rounds && File.Exists(document):
        Builds.Print(document, rounds, Repository());
        return 0;
    case [Measured.Argument, .. var command]:
        Measured.Print(command);
        return 0;
    default:
        Console.Error.WriteLine("""
            peers                             calls of DcsGen's client and of the clients of NSwag, Refit and Kiota, in turns
            peers build <document> [rounds]   the whole build of a document's client by DcsGen and by Kiota, in turns; 3 rounds
            """);
        return 1;
}

int? Rounds() =>
    args.Length == 2 ? 3
        : args.Length != 3 || !int.TryParse(args[2], NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? null
        : rounds > 0 ? rounds
        : null;

static string Repository() =>
    typeof(Calls).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "Repository").Value!;
