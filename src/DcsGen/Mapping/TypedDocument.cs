using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Mapping.Operations;
using DcsGen.Mapping.Schemas;

namespace DcsGen.Mapping;

/// <summary>The second stage of mapping: all operations are methods and all schemas have types, which are finished.</summary>
/// <param name="Collected">The stage before.</param>
/// <param name="Operations">The methods, without paging.</param>
/// <param name="Groups">The groups of the methods.</param>
/// <param name="Answers">The types of the bodies of webhooks and callbacks.</param>
/// <param name="Models">The records.</param>
/// <param name="Enums">The enums.</param>
/// <param name="Unions">The unions.</param>
internal sealed record TypedDocument(
    CollectedDocument Collected,
    MappedOperations Operations,
    OperationGroups Groups,
    IReadOnlyList<TypeRef> Answers,
    EquatableArray<ModelType> Models,
    EquatableArray<EnumType> Enums,
    EquatableArray<UnionType> Unions)
{
    /// <summary>Maps operations and schemas.</summary>
    public static TypedDocument Of(CollectedDocument collected, CancellationToken cancellationToken)
    {
        var (spec, parsed, context, client, schemas, typeNames, findings) = collected;
        if (collected.IsWhole || collected.WantsAllSchemas)
        {
            schemas.MapComponents();
        }

        var groups = new OperationGroups(spec.Options.GroupBy == "tag", parsed.Document, context.ClientName, typeNames);
        var operations = new OperationMapper(parsed, schemas, findings, typeNames, client, groups, context.ClientName).MapAll(
            cancellationToken);
        var webhooks = new WebhookMapper(parsed, schemas, findings, context.ClientName);
        var called = webhooks.MapCallbacks().Concat(collected.IsWhole ? webhooks.MapWebhooks() : []).ToArray();
        TypeRef[] answers = [.. called.SelectMany(static types => types.Answers)];
        var (models, enums, unions) = schemas.Finish(operations.Methods.SelectMany(static method => method.SentTypes()).Concat(answers));
        var (completedUnions, completedModels) = UnionTags.Complete(unions, models);
        var typed = new TypedDocument(
            collected, operations, groups, answers, completedModels, enums.ToEquatableArray(), completedUnions);
        return collected.WantsAllSchemas ? typed : typed.WithUsedTypes(called.SelectMany(static types => types.Received));
    }

    // Names are given before: a schema that becomes used takes no name from another.
    private TypedDocument WithUsedTypes(IEnumerable<TypeRef> received)
    {
        var used = UsedTypes.Of(
            Operations.Methods.SelectMany(static method => method.SentTypes().Concat(method.ReceivedTypes()))
                .Concat(Operations.Headers.Select(static header => header.Type))
                .Concat(Answers)
                .Concat(received),
            Models,
            Unions);
        var unused = Models.Select(static model => model.Name)
            .Concat(Enums.Select(static type => type.Name))
            .Concat(Unions.Select(static union => union.Name))
            .Where(name => !used.Contains(name));
        Collected.Findings.SchemasUnused(Collected.Schemas.ComponentsOf(unused));
        return this with
        {
            Models = Models.Where(model => used.Contains(model.Name)).ToEquatableArray(),
            Enums = Enums.Where(type => used.Contains(type.Name)).ToEquatableArray(),
            Unions = Unions.Where(union => used.Contains(union.Name)).ToEquatableArray(),
        };
    }

    /// <summary>Adds to the methods everything that depends on finished types: files of multipart bodies and paging.</summary>
    public MappedDocument Finish()
    {
        var (_, parsed, context, client, schemas, _, findings) = Collected;
        MultipartMapper.ReportFilesInJson(Operations.Methods, Answers, Models, Unions, schemas.FileProperties, findings);
        var methods = new PagingMapper(Models, Groups, findings).Map(
            MultipartMapper.WithFiles(Operations.Methods, Models, Unions), Operations.PagingRequests).ToList();
        var scanned = ScannedRecords.Of(methods, Models);
        var api = new Api(
            context,
            client with { HasBase = methods.Exists(static method => method.Server is { IsRelative: true }) },
            methods.ToEquatableArray(),
            Models,
            Enums,
            Unions,
            Support(
                methods,
                scanned.Count > 0,
                schemas,
                Operations.Headers,
                Operations.IsSigned,
                Operations.Security,
                Unions.Count > 0 || Models.Any(static model => !model.IsSealed)),
            Collected.Spec.Consumer.HasHttpClientFactory)
        {
            Groups = Groups.All.ToEquatableArray(),
            Security = Operations.Security,
            Headers = Operations.Headers,
            Scanned = scanned,
        };
        return new(api, parsed, schemas);
    }

    // A client gets only the support code that it calls, or that a schema without a type would call.
    private static EquatableArray<string> Support(
        List<ClientMethod> methods,
        bool hasScanned,
        SchemaMapper schemas,
        EquatableArray<ResponseHeader> headers,
        bool isSigned,
        EquatableArray<SecurityScheme> security,
        bool hasUnions)
    {
        var files = new List<string>(SupportFile.Names);
        var (isSequence, bodies) = (
            methods.Exists(static method => method.Result.IsSequence), methods.Select(static method => method.Body?.Kind).ToArray());
        Add(isSequence || methods.Exists(static method => method.Result.Kind == ResultKind.Stream), SupportFile.Streaming);
        Add(isSequence, SupportFile.Sequences);
        Add(methods.Exists(static method => method.Result.Kind == ResultKind.Events), SupportFile.Events);
        // A record may have a file although the operation that sends it is left out.
        Add(schemas.FileProperties.Count > 0 || bodies.Contains(BodyKind.File) || bodies.Contains(BodyKind.Multipart), SupportFile.Files);
        Add(hasScanned, SupportFile.Scanning);
        Add(isSigned || bodies.Any(static kind => kind is BodyKind.Json or BodyKind.Form or BodyKind.Multipart), SupportFile.Bodies);
        Add(bodies.Contains(BodyKind.Form) || bodies.Contains(BodyKind.Multipart), SupportFile.Forms);
        Add(bodies.Contains(BodyKind.Multipart), SupportFile.Multipart);
        Add(isSigned, SupportFile.Signing);
        Add(schemas.NeedsNotations, SupportFile.Notations);
        Add(schemas.HasTimeSpans || schemas.HasDurations, SupportFile.DurationTexts);
        Add(schemas.HasTimeSpans, SupportFile.TimeSpans);
        Add(schemas.HasDurations, SupportFile.Durations);
        Add(hasUnions, SupportFile.Unions);
        Add(methods.Exists(static method => method.AllParameters().Any(static parameter => !parameter.IsPlain)), SupportFile.Styles);
        Add(
            methods.Exists(static method => method.AllParameters().Any(static parameter => parameter.In == ParameterIn.Cookie)),
            SupportFile.Cookies);
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
}
