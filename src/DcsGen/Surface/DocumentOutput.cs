using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Mapping;
using DcsGen.Spec;

namespace DcsGen.Surface;

/// <summary>A document to all that is emitted for it.</summary>
internal static class DocumentOutput
{
    /// <summary>Reads and maps a document. The result has a surface when the project keeps its output: then it is reviewed.</summary>
    public static Result<Api> Map(SpecFile spec, CancellationToken cancellationToken) => ApiMapper.Map(
        spec,
        mapped => spec.Consumer.KeepsOutput ? WithSurface(mapped, cancellationToken) : mapped.Api,
        cancellationToken);

    private static Api WithSurface(MappedDocument mapped, CancellationToken cancellationToken) =>
        mapped.Api with
        {
            Surface = SurfaceMapper.Map(mapped.Api, ContractMapper.Map(mapped, path: "", cancellationToken), cancellationToken)
        };
}
