using DcsGen.Contracts;
using DcsGen.Spec;

namespace DcsGen.Tests.Helpers;

/// <summary>Contracts of documents that stand in a test.</summary>
internal static class ContractOf
{
    /// <summary>The contract of one document, with the client name <c>Acme</c>.</summary>
    public static Contract Text(string document, string path = "acme.yaml", OperationFilter? filter = null) =>
        ContractMapper.Map(File(document, path, filter), CancellationToken.None).Value ?? throw new InvalidOperationException("The document gives no contract.");

    /// <summary>The document as the compiler gives it to the generator, with a type of each named schema.</summary>
    public static SpecFile File(string document, string path = "acme.yaml", OperationFilter? filter = null) => new(
        path,
        document,
        new("Acme", "Acme", "", "acme", "Acme") { Filter = filter ?? OperationFilter.None, Schemas = "all" },
        new(".NETCoreApp,Version=v10.0", "14.0", HasHttpClientFactory: false),
        null,
        []);
}
