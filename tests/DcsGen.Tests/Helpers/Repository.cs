using System.Reflection;

namespace DcsGen.Tests.Helpers;

/// <summary>Places in the working copy that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("Repository");

    public static string Net8References { get; } = Metadata("Net8References");

    /// <summary>Gets the assembly of the test server, tests/DcsGen.AspNet; DcsGen.Tests alone has it.</summary>
    public static string TestServer => Metadata("TestServer");

    public static string HomeDocument { get; } = File.ReadAllText(Path.Combine(Root, "specs", "dcs.openapi.yaml"));

    public static string IamDocument { get; } = File.ReadAllText(Path.Combine(Root, "specs", "iam.openapi.yaml"));

    public static string Cases { get; } = Path.Combine(Root, "specs", "cases");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
