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
    public static Result<Api> Map(SpecFile spec, CancellationToken cancellationToken) => Guarded(spec, () =>
    {
        var mapped = MapValid(spec, cancellationToken);
        return new Result<Api>(spec.Path, spec.Consumer.KeepsOutput ? WithSurface(mapped.Value!, cancellationToken) : mapped.Value!.Api, mapped.Diagnostics);
    });

    /// <summary>The same without the surface, with what the document is read into.</summary>
    public static Result<MappedDocument> MapDocument(SpecFile spec, CancellationToken cancellationToken) => Guarded(spec, () => MapValid(spec, cancellationToken));

    private static Api WithSurface(MappedDocument mapped, CancellationToken cancellationToken) =>
        mapped.Api with { Surface = SurfaceMapper.Map(mapped.Api, ContractMapper.Map(mapped, path: "", cancellationToken), cancellationToken) };

    private static Result<T> Guarded<T>(SpecFile spec, Func<Result<T>> map)
        where T : class
    {
        try
        {
            return OptionsMapper.Problem(spec) is { } problem ? new(spec.Path, null, [problem]) : map();
        }
        catch (DocumentException e)
        {
            return new(spec.Path, null, [new(e.Id, e.Path ?? spec.Path, e.Line, e.Column, [e.Text])]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The compiler would make a warning of it and drop every file.
            return new(spec.Path, null, [new(DiagnosticDescriptors.Unforeseen.Id, spec.Path, 0, 0, [MessageText.Of(e)])]);
        }
    }

    private static Result<MappedDocument> MapValid(SpecFile spec, CancellationToken cancellationToken)
    {
        var findings = new Findings();
        var parsed = DocumentReader.Read(spec, findings.All, cancellationToken);
        var context = OptionsMapper.Context(spec.Options);
        OperationSelection.Apply(parsed, spec.Options.Filter, findings);
        var typeNames = NameScope.Types(context.ClientName);
        var schemas = new SchemaMapper(parsed, findings, typeNames, cancellationToken);
        var client = ClientMapper.Map(parsed, context, findings);
        if (parsed.Document.Webhooks is { Count: > 0 })
        {
            findings.LeftOut("/webhooks", $"Webhooks are left out but for the types of their bodies");
        }

        schemas.MarkFiles(MultipartMapper.FilesOf(parsed.Document), context.ClientName + "File");

        // Of a selection only the types that it leads to.
        if (spec.Options.Filter == OperationFilter.None)
        {
            schemas.MapComponents();
        }

        var groups = new OperationGroups(spec.Options.GroupBy == "tag", parsed.Document, context.ClientName, typeNames);
        var security = new SecurityMapper(parsed, findings);
        var operations = new OperationMapper(parsed, schemas, findings, typeNames, client, security, groups, context.ClientName);
        var methods = operations.MapAll(cancellationToken);
        var headers = operations.Headers.Finish();
        var webhooks = new WebhookMapper(parsed, schemas, findings, context.ClientName);
        var answers = webhooks.MapCallbacks().Concat(spec.Options.Filter == OperationFilter.None ? webhooks.MapWebhooks() : []).ToArray();
        var (models, enums, unions) = schemas.Finish(methods.SelectMany(static method => method.SentTypes()).Concat(answers));
        var (choices, finished) = UnionTags.Complete(unions, models);
        MultipartMapper.ReportFilesInJson(methods, answers, finished, choices, schemas.FileProperties, findings);
        var securitySchemes = security.Schemes(context.ClientName);
        var paged = new PagingMapper(finished, groups, findings).Map(MultipartMapper.WithFiles(methods, finished), operations.PagingRequests).ToList();
        var api = new Api(
            context,
            client with { HasBase = methods.Exists(static method => method.Server is { IsRelative: true }) },
            paged.ToEquatableArray(),
            finished,
            enums.ToEquatableArray(),
            choices,
            Support(paged, headers, security.IsSigned, securitySchemes, choices.Count > 0 || finished.Any(static model => !model.IsSealed)),
            spec.Consumer.HasHttpClientFactory)
        {
            Groups = groups.All.ToEquatableArray(),
            Security = securitySchemes,
            Headers = headers,
        };
        return new(spec.Path, new(api, parsed, schemas), Locate(parsed, findings.All));
    }

    // Each client has the support code that it calls, and no more.
    private static EquatableArray<string> Support(List<ClientMethod> methods, EquatableArray<ResponseHeader> headers, bool isSigned, EquatableArray<SecurityScheme> security, bool hasChoices)
    {
        var files = new List<string>(SupportFile.Names);
        var (isSequence, bodies) = (methods.Exists(static method => method.Result.IsSequence), methods.Select(static method => method.Body?.Kind).ToArray());
        Add(isSequence || methods.Exists(static method => method.Result.Kind == ResultKind.Stream), SupportFile.Streaming);
        Add(isSequence, SupportFile.Sequences);
        Add(methods.Exists(static method => method.Result.Kind == ResultKind.Events), SupportFile.Events);
        Add(bodies.Contains(BodyKind.File) || bodies.Contains(BodyKind.Multipart), SupportFile.Files);
        Add(bodies.Contains(BodyKind.Form) || bodies.Contains(BodyKind.Multipart), SupportFile.Forms);
        Add(bodies.Contains(BodyKind.Multipart), SupportFile.Multipart);
        Add(isSigned, SupportFile.Signing);
        Add(hasChoices, SupportFile.Choices);
        Add(methods.Exists(static method => method.AllParameters().Any(static parameter => !parameter.IsPlain)), SupportFile.Styles);
        Add(methods.Exists(static method => method.AllParameters().Any(static parameter => parameter.In == ParameterIn.Cookie)), SupportFile.Cookies);
        Add(methods.Exists(static method => method.Paging is { IsLinked: true }), SupportFile.Links);
        Add(headers.Count > 0, SupportFile.Headers);
        Add(headers.Any(static header => header.IsContent), SupportFile.ContentHeaders);
        Add(security.Count > 0, SupportFile.Authentication);
        Add(security.Any(static scheme => scheme.Tokens is not null), SupportFile.Tokens);

        return files.ToEquatableArray();

        void Add(bool isNeeded, EquatableArray<string> names)
        {
            if (isNeeded)
            {
                files.AddRange(names);
            }
        }
    }

    private static EquatableArray<DiagnosticInfo> Locate(ParsedDocument parsed, List<Finding> findings) =>
        findings
            .Zip(parsed.Origins.Locate(findings), static (finding, at) =>
                new DiagnosticInfo(finding.Id, at.Path, at.Line, at.Column, finding.Arguments.ToEquatableArray()))
            .ToEquatableArray();
}

/// <summary>A document with all that is emitted for it. Lives inside one step only.</summary>
/// <param name="Api">What is emitted.</param>
/// <param name="Parsed">The document.</param>
/// <param name="Schemas">Knows the types that were made.</param>
internal sealed record MappedDocument(Api Api, ParsedDocument Parsed, SchemaMapper Schemas);
