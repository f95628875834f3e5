using DcsGen.CSharp;
using DcsGen.Mapping.Client;
using DcsGen.Mapping.Operations;
using DcsGen.Mapping.Schemas;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using DcsGen.Spec;

namespace DcsGen.Mapping;

/// <summary>The first stage of mapping: everything that is known before a schema has a type.</summary>
/// <param name="Spec">The document's text and options.</param>
/// <param name="Parsed">The document, with the wanted operations only.</param>
/// <param name="Context">The facts that all emitted files need.</param>
/// <param name="Client">The client as a whole.</param>
/// <param name="Schemas">The schemas, without types yet. Files of multipart bodies are marked.</param>
/// <param name="TypeNames">The names of types; those of components are taken.</param>
/// <param name="Findings">Everything to report; later stages add to it.</param>
internal sealed record CollectedDocument(
    SpecFile Spec,
    ParsedDocument Parsed,
    FileContext Context,
    ClientType Client,
    SchemaMapper Schemas,
    NameScope TypeNames,
    Findings Findings)
{
    /// <summary>Gets whether all operations are wanted. If operations are selected, only the types that they use are mapped.</summary>
    public bool IsWhole => Spec.Options.Filter == OperationFilter.None;

    /// <summary>Gets whether each named schema becomes a type: if the consumer wants that, and in a document that has nothing but
    /// schemas.</summary>
    public bool WantsAllSchemas => Spec.Options.Schemas == "all"
        || (IsWhole && !Parsed.Operations().Any() && !Parsed.Webhooks().Any());

    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentException">The document cannot be read.</exception>
    public static CollectedDocument Of(SpecFile spec, CancellationToken cancellationToken)
    {
        var findings = new Findings();
        var parsed = DocumentReader.Read(spec, findings.All, cancellationToken);
        var context = OptionsMapper.Context(spec.Options);
        OperationSelection.Apply(parsed, spec.Options.Filter, findings);
        var typeNames = NameScope.Types(context.ClientName);
        var files = new FileSchemas([.. MultipartMapper.FilesOf(parsed)], new(context.ClientName + "File"));
        var schemas = new SchemaMapper(
            parsed, files, new(new(context.ClientName + "IsoDuration")), findings, typeNames, cancellationToken);
        var client = ClientMapper.Map(parsed, context, findings);
        if (parsed.Document.Webhooks is { Count: > 0 })
        {
            findings.LeftOut("/webhooks", $"Webhooks are not emitted; only the types of their bodies are");
        }

        return new(spec, parsed, context, client, schemas, typeNames, findings);
    }
}
