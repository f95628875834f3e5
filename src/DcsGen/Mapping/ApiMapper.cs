using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Reading;
using DcsGen.Spec;

namespace DcsGen.Mapping;

/// <summary>A document to all that is emitted for it. Every decision is made in this room.</summary>
internal static class ApiMapper
{
    /// <summary>Reads and maps a document. Whatever goes wrong is a diagnostic, and what can be generated is.</summary>
    public static Result<Api> Map(SpecFile spec, CancellationToken cancellationToken)
    {
        try
        {
            return OptionsMapper.Problem(spec) is { } problem
                ? new(spec.Path, null, [problem])
                : MapDocument(spec, cancellationToken);
        }
        catch (DocumentException e)
        {
            return new(spec.Path, null, [new(e.Id, e.Path ?? spec.Path, e.Line, e.Column, [e.Message])]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The compiler would make a warning of it and drop every file.
            return new(spec.Path, null, [new(DiagnosticDescriptors.Unforeseen.Id, spec.Path, 0, 0, [e.ToString().Replace("\r", "").Replace("\n", " | ")])]);
        }
    }

    private static Result<Api> MapDocument(SpecFile spec, CancellationToken cancellationToken)
    {
        var findings = new Findings();
        var parsed = DocumentReader.Read(spec, findings.All, cancellationToken);
        var context = OptionsMapper.Context(spec.Options);
        var typeNames = NameScope.Types(context.ClientName);
        var schemas = new SchemaMapper(parsed, findings, typeNames, cancellationToken);
        var client = ClientMapper.Map(parsed, context, findings);
        if (parsed.Document.Webhooks is { Count: > 0 })
        {
            findings.LeftOut("/webhooks", "Webhooks are left out");
        }

        schemas.MapComponents();
        var security = new SecurityMapper(parsed, findings);
        var operations = new OperationMapper(parsed, schemas, findings, typeNames, client, security);
        var methods = operations.MapAll(cancellationToken);
        var (models, enums) = schemas.Finish(methods.Where(static method => method.Body is not null).Select(static method => method.Body!.Type));
        var finished = models.ToEquatableArray();
        var securitySchemes = security.Schemes(context.ClientName);
        var api = new Api(
            context,
            client,
            new PagingMapper(finished, findings).Map(methods, operations.PagingRequests).ToEquatableArray(),
            finished,
            enums.ToEquatableArray(),
            Support(security.IsSigned, securitySchemes),
            spec.Consumer.HasHttpClientFactory)
        {
            Security = securitySchemes,
        };
        return new(spec.Path, api, Locate(parsed, findings.All));
    }

    // Each client has the support code that it calls, and no more.
    private static EquatableArray<string> Support(bool isSigned, EquatableArray<SecurityScheme> security)
    {
        var files = new List<string>(SupportFile.Names);
        if (isSigned)
        {
            files.AddRange(SupportFile.Signing);
        }

        if (security.Count > 0)
        {
            files.AddRange(SupportFile.Authentication);
        }

        if (security.Any(static scheme => scheme.Tokens is not null))
        {
            files.AddRange(SupportFile.Tokens);
        }

        return files.ToEquatableArray();
    }

    private static EquatableArray<DiagnosticInfo> Locate(ParsedDocument parsed, List<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return [];
        }

        var origins = findings.ConvertAll(finding => parsed.Origin(finding.Pointer));
        var positions = origins
            .GroupBy(static origin => origin.File.Path, StringComparer.Ordinal)
            .ToDictionary(static file => file.Key, static file => Positions.Of(file.First().File.Text, file.Select(static origin => origin.Pointer)), StringComparer.Ordinal);
        return findings
            .Zip(origins, (finding, origin) =>
            {
                var (line, column) = positions[origin.File.Path].Find(origin.Pointer);
                return new DiagnosticInfo(finding.Id, origin.File.Path, line, column, finding.Arguments.ToEquatableArray());
            })
            .ToEquatableArray();
    }
}
