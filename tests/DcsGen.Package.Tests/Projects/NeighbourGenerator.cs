using System.IO;
using Microsoft.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Neighbour;

[Generator]
public sealed class NeighbourGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(static output => output.AddSource("Found.g.cs",
            $"namespace Neighbour; internal static class Found {{ public const int Line = {LineOfScalar("\n\n- x")}; public const string By = \"{By}\"; }}"));

    // An int in YamlDotNet 13 and a long in 16: compiled against one, it is missing in the other.
    private static int LineOfScalar(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar)
            {
                return scalar.Start.Line;
            }
        }

        return 0;
    }

    private static string By => $"{typeof(Parser).Assembly.GetName().Name} {typeof(Parser).Assembly.GetName().Version}";
}
