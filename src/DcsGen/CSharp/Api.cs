using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>The output for one document as data. It has C# names but no other C# text, and no positions in the document.</summary>
/// <param name="Context">The facts that every file needs.</param>
/// <param name="Client">The client itself.</param>
/// <param name="Methods">Its operations, in the document's order.</param>
/// <param name="Models">Records.</param>
/// <param name="Enums">Open enums.</param>
/// <param name="Unions">Unions.</param>
/// <param name="Support">The support files that the client needs, as in <see cref="SupportFile.Name"/>.</param>
/// <param name="HasRegistration">Whether dependency injection is served.</param>
internal sealed record Api(
    FileContext Context,
    ClientType Client,
    EquatableArray<ClientMethod> Methods,
    EquatableArray<ModelType> Models,
    EquatableArray<EnumType> Enums,
    EquatableArray<UnionType> Unions,
    EquatableArray<string> Support,
    bool HasRegistration)
{
    /// <summary>Gets the groups of the operations; empty unless the consumer asks for groups.</summary>
    public EquatableArray<OperationGroup> Groups { get; init; } = [];

    /// <summary>The security schemes that operations require.</summary>
    public EquatableArray<SecurityScheme> Security { get; init; } = [];

    /// <summary>Gets the facts of the wire for a review; empty if the project does not keep the output.</summary>
    public EquatableArray<SurfaceSection> Surface { get; init; } = [];

    /// <summary>The response headers that the document declares, in its order.</summary>
    public EquatableArray<ResponseHeader> Headers { get; init; } = [];

    /// <summary>Gets the records that have a scanner: the items of lists in responses.</summary>
    public EquatableArray<CSharpName> Scanned { get; init; } = [];

    /// <summary>Whether the document has an error as a whole, so that the client lacks some of it or all.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Returns the files in a stable order: first those that are reviewed, then the others.</summary>
    public IEnumerable<CSharpFile> Files()
    {
        var name = Context.ClientName;
        if (Surface.Count > 0)
        {
            yield return new SurfaceFile(Context, $"{name}/Surface.g.cs", Surface);
        }

        yield return new InterfaceFile(Context, $"{name}/I{name}Client.g.cs", Client.Doc, Groups);
        foreach (var group in Groups)
        {
            yield return new GroupFile(Context, $"{name}/{FileName.Of(group.InterfaceName, ".g.cs")}", group);
        }

        yield return new ClientOptionsFile(Context, $"{name}/{name}ClientOptions.g.cs", Client);
        if (Security.Count > 0)
        {
            yield return new CredentialsFile(Context, $"{name}/{name}Credentials.g.cs", Security);
        }

        if (Headers.Count > 0)
        {
            yield return new ResponseHeadersFile(Context, $"{name}/{name}ResponseHeaders.g.cs", Headers);
        }

        foreach (var method in Methods)
        {
            yield return new OperationFile(Context, $"{name}/Operations/{FileName.Of(method.Name, ".g.cs")}", method);
        }

        foreach (var model in Models)
        {
            yield return new ModelFile(Context, $"{name}/Models/{FileName.Of(model.Name, ".g.cs")}", model);
        }

        foreach (var type in Enums)
        {
            yield return new EnumFile(Context, $"{name}/Models/{FileName.Of(type.Name, ".g.cs")}", type);
        }

        foreach (var union in Unions)
        {
            yield return new UnionFile(Context, $"{name}/Models/{FileName.Of(union.Name, ".g.cs")}", union);
        }

        yield return new ClientFile(Context, $"{name}/Plumbing/{name}Client.g.cs", Client, Groups);
        yield return new FactoryFile(
            Context,
            $"{name}/Plumbing/{name}Client.Create.g.cs",
            Client.NeedsOptions,
            Security.Count > 0,
            Support.Contains("SigningHandler"));
        foreach (var method in Methods)
        {
            yield return new OperationPlumbingFile(
                Context,
                $"{name}/Plumbing/Operations/{FileName.Of(method.Name, ".g.cs")}",
                method,
                ScannedIn([method.Result.Type]));
            if (method.Paging is not null)
            {
                yield return new PagingFile(Context, $"{name}/Plumbing/Operations/{FileName.Of(method.Name, ".Paging.g.cs")}", method);
            }
        }

        foreach (var model in Models)
        {
            yield return new ModelJsonFile(
                Context,
                $"{name}/Plumbing/{FileName.Of(model.Name, ".Json.g.cs")}",
                model,
                ScannedIn([new NamedType(model.Name, NamedKind.Model), .. model.AllProperties().Select(static property => property.Type)]));
        }

        foreach (var type in Enums)
        {
            yield return new EnumJsonFile(Context, $"{name}/Plumbing/{FileName.Of(type.Name, ".Json.g.cs")}", type);
        }

        foreach (var union in Unions)
        {
            yield return new UnionJsonFile(Context, $"{name}/Plumbing/{FileName.Of(union.Name, ".Json.g.cs")}", union);
        }

        foreach (var file in Support)
        {
            var fileName = file == SupportFile.Exception ? Context.ExceptionName : name + file;
            yield return new SupportFile(Context, $"{name}/Plumbing/{fileName}.g.cs", file);
        }

        if (HasRegistration)
        {
            yield return new RegistrationFile(
                Context, $"{name}/Plumbing/{name}ClientServiceCollectionExtensions.g.cs", Client.NeedsOptions);
        }
    }

    /// <summary>Returns the names in the namespace that do not begin with the client's name: those of two documents can clash.</summary>
    public IEnumerable<CSharpName> TypeNames() =>
        Models.Select(static model => model.Name)
            .Concat(Enums.Select(static type => type.Name))
            .Concat(Unions.Select(static union => union.Name))
            .Concat(Methods.Where(static method => method.Options is not null).Select(static method => method.Options!.Name).Distinct())
            .Concat(Groups.Select(static group => group.InterfaceName));

    // Of the types themselves, and of the items of lists.
    private EquatableArray<CSharpName> ScannedIn(IEnumerable<TypeRef?> types) => types
        .Select(static type => type is ListType list ? list.Item : type)
        .OfType<NamedType>()
        .Select(static type => type.Name)
        .Where(name => Scanned.Contains(name))
        .Distinct()
        .ToEquatableArray();
}
