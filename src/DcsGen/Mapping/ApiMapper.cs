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
            return new(spec.Path, null, [new(e.Id, spec.Path, e.Line, e.Column, [e.Message])]);
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
        var parsed = DocumentReader.Read(spec.Text, findings.All, cancellationToken);
        var context = OptionsMapper.Context(spec.Options);
        var typeNames = NameScope.Types(context.ClientName);
        var schemas = new SchemaMapper(parsed, findings, typeNames, cancellationToken);
        var client = ClientMapper.Map(parsed, context, findings);
        if (parsed.Document.Webhooks is { Count: > 0 })
        {
            findings.LeftOut("/webhooks", "Webhooks are left out");
        }

        schemas.MapComponents();
        var operations = new OperationMapper(parsed, schemas, findings, typeNames, client);
        var methods = operations.MapAll(cancellationToken);
        var (models, enums, unions) = schemas.Finish(methods.SelectMany(static method => method.SentTypes()));
        var finished = models.ToEquatableArray();
        var choices = unions.ToEquatableArray();
        var api = new Api(
            context,
            client,
            new PagingMapper(finished, findings).Map(methods, operations.PagingRequests).ToEquatableArray(),
            finished,
            enums.ToEquatableArray(),
            choices,
            Support(parsed, methods, findings, choices.Count > 0 || finished.Any(static model => !model.IsSealed)),
            spec.Consumer.HasHttpClientFactory);
        return new(spec.Path, api, Locate(spec, parsed, findings.All));
    }

    // Each client has the support code that it calls, and no more.
    private static EquatableArray<string> Support(ParsedDocument parsed, List<ClientMethod> methods, Findings findings, bool hasChoices)
    {
        var files = new List<string>(SupportFile.Names);
        if (SecurityMapper.IsSigned(parsed.Document, findings))
        {
            files.AddRange(SupportFile.Signing);
        }

        if (hasChoices)
        {
            files.AddRange(SupportFile.Choices);
        }

        if (methods.Exists(static method => method.AllParameters().Any(static parameter => !parameter.IsPlain)))
        {
            files.AddRange(SupportFile.Styles);
        }

        if (methods.Exists(static method => method.AllParameters().Any(static parameter => parameter.In == ParameterIn.Cookie)))
        {
            files.AddRange(SupportFile.Cookies);
        }

        return files.ToEquatableArray();
    }

    private static EquatableArray<DiagnosticInfo> Locate(SpecFile spec, ParsedDocument parsed, List<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return [];
        }

        var positions = Positions.Of(spec.Text, findings.Select(finding => parsed.OwnPointer(finding.Pointer)));
        return findings
            .Select(finding =>
            {
                var (line, column) = positions.Find(parsed.OwnPointer(finding.Pointer));
                return new DiagnosticInfo(finding.Id, spec.Path, line, column, finding.Arguments.ToEquatableArray());
            })
            .ToEquatableArray();
    }
}
