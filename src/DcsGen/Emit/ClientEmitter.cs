using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>The client's options, and the client without its operations.</summary>
internal static class ClientEmitter
{
    public static SourceWriter EmitOptions(ClientOptionsFile file)
    {
        var (context, client) = (file.Context, file.Client);
        var writer = CSharpFiles.Begin(context.Namespace, CSharpNamespace.System, CSharpNamespace.Threading, CSharpNamespace.Tasks);
        writer.Line($"/// <summary>The options of <see cref=\"{context.ClientName}Client\"/>. The client's constructor reads them once.</summary>");
        using (writer.Block($"{context.Visibility} sealed partial class {context.ClientName}ClientOptions"))
        {
            foreach (var variable in client.Server.Variables)
            {
                WriteVariable(writer, client.Server, variable);
                writer.Line();
            }

            var instead = client.Server.IsAbsolute ? XmlText.Of($"<c>{client.Server.Template}</c>") : $"the <c>HttpClient</c>'s base address";
            var path = client.Server is { IsAbsolute: false, Template.Length: > 0 }
                ? XmlText.Of($" The path of the document's server, <c>{client.Server.Template}</c>, is added to an address without a path; so it is to the <c>HttpClient</c>'s base address.")
                : default;
            writer.Doc(XmlDoc.Summary($"The URL of the server, which replaces {instead} when it is set: for proxies and test servers. It may have a path.{path}"));
            writer.Line($"public Uri? BaseAddress {{ get; set; }}");
            foreach (var parameter in client.Parameters)
            {
                writer.Line();
                WriteParameter(writer, parameter);
            }

            writer.Line($$"""

                /// <summary>The value of the header <c>User-Agent</c>; null to send no such header. The header of the <c>HttpClient</c> takes precedence.</summary>
                public string? UserAgent { get; set; } = {{Literal.Of(client.UserAgent)}};

                /// <summary>
                /// The most bytes of a response in memory: of a body, or of one item or event of a stream, after decompression. A larger one throws an
                /// <see cref="global::System.Net.Http.HttpRequestException"/>. A file is a stream, and has no limit. A lower limit of the <c>HttpClient</c> takes precedence.
                /// </summary>
                public long MaxResponseContentBufferSize { get; set; } = 64 << 20;

                /// <summary>Whether a response may lack members that the document requires; <see cref="{{context.ClientName}}Reading.Strict"/> by default: it may not.</summary>
                public {{context.ClientName}}Reading Reading { get; set; }
                """);
        }

        return writer;
    }

    public static SourceWriter Emit(ClientFile file)
    {
        var (context, client) = (file.Context, file.Client);
        var name = context.ClientName;
        var writer = CSharpFiles.BeginPlumbing(
            context.Namespace,
            context.Plumbing,
            CSharpNamespace.System,
            CSharpNamespace.Http,
            CSharpNamespace.Threading,
            CSharpNamespace.Tasks);
        writer.Line($"""
            /// <summary>Implements <see cref="I{name}Client"/> with an <see cref="HttpClient"/>. It is immutable and thread-safe, and does not own the <see cref="HttpClient"/>.</summary>
            """);
        using (writer.Block($"{context.Visibility} sealed partial class {name}Client : I{name}Client"))
        {
            writer.Line($"""
                private const string RequestIdHeader = {Literal.Of(client.RequestIdHeader)};

                private static readonly {name}ErrorShape s_errorShape = new(
                    {Literal.List(client.ErrorShape.Code)},
                    {Literal.List(client.ErrorShape.Message)},
                    {Literal.List(client.ErrorShape.RequestId)});

                """);
            foreach (var parameter in client.Parameters)
            {
                writer.Line($"private readonly string? {Field(parameter)};");
                writer.Line($"private readonly Func<CancellationToken, ValueTask<string>>? {Field(parameter)}Source;");
                writer.Line();
            }

            if (client.HasBase)
            {
                writer.Line($"private readonly string _base;");
                writer.Line();
            }

            WriteConstructor(writer, name, client, file.Groups);
            writer.Line();
            foreach (var group in file.Groups)
            {
                writer.Line($$"""
                    /// <inheritdoc/>
                    public {{group.InterfaceName}} {{group.Name}} { get; }

                    """);
            }

            WriteServer(writer, name, client.Server);
            if (client.HasBase)
            {
                writer.Line();
                WriteBase(writer, name);
            }

            foreach (var group in file.Groups)
            {
                writer.Line($$"""

                    private sealed partial class {{group.ClassName}}({{name}}Client client) : {{group.InterfaceName}}
                    {
                        private readonly {{name}}Client _client = client;
                    }
                    """);
            }
        }

        return writer;
    }

    /// <summary>Returns the field of a client's parameter. The field of its source has the suffix <c>Source</c>.</summary>
    public static CSharpName Field(ClientParameter parameter) => parameter.Name.Field();

    private static void WriteVariable(SourceWriter writer, Server server, ServerVariable variable)
    {
        var need = variable.Default is null ? XmlText.Of($"Required unless <see cref=\"BaseAddress\"/> is set.") : default;
        var text = Prose.Of(variable.Doc.Summary).Then(need);
        writer.Doc(XmlDoc.Summary(text.After($"Server variable <c>{{{variable.WireName}}}</c> of <c>{server.Template}</c>.{(text.IsEmpty ? default : XmlText.Of($" "))}")));
        writer.Line(variable.Default is { } value
            ? Code.Of($"public string {variable.Name} {{ get; set; }} = {Literal.Of(value)};")
            : $"public string? {variable.Name} {{ get; set; }}");
    }

    private static void WriteParameter(SourceWriter writer, ClientParameter parameter)
    {
        var text = Prose.Of(parameter.Doc.Summary);
        writer.Doc(XmlDoc.Summary(text.After($"Parameter <c>{parameter.WireName}</c> of the operations{(text.IsEmpty ? XmlText.Of($".") : $": ")}")));
        writer.Line($$"""
            public string? {{parameter.Name}} { get; set; }

            /// <summary>Called for each request to get <see cref="{{parameter.Name}}"/> while that is null.</summary>
            public Func<CancellationToken, ValueTask<string>>? {{parameter.Name}}Source { get; set; }
            """);
    }

    private static void WriteConstructor(SourceWriter writer, CSharpName name, ClientType client, IEnumerable<OperationGroup> groups)
    {
        var parameter = client.NeedsOptions ? Code.Of($" options") : $"? options = null";
        writer.Line($"""
            /// <summary>Creates a client that sends with an <see cref="HttpClient"/>, whose handlers authenticate and retry.</summary>
            /// <param name="httpClient">Sends the requests. It is not disposed by this client.</param>
            /// <param name="options">The options. They are read once, here.</param>
            /// <exception cref="ArgumentException">An option is missing or not valid.</exception>
            """);
        using (writer.Block($"public {name}Client(HttpClient httpClient, {name}ClientOptions{parameter})"))
        {
            writer.Line($"ArgumentNullException.ThrowIfNull(httpClient);");
            writer.Line(client.NeedsOptions ? Code.Of($"ArgumentNullException.ThrowIfNull(options);") : $"options ??= new();");
            writer.Line($"""
                _http = httpClient;
                _server = Server(httpClient, options);
                _userAgent = httpClient.DefaultRequestHeaders.NonValidated.Contains("User-Agent") ? null : options.UserAgent;
                _longest = options.MaxResponseContentBufferSize;
                _reading = options.Reading;
                """);
            if (client.HasBase)
            {
                writer.Line($"_base = Base(httpClient, options, _server);");
            }

            foreach (var group in groups)
            {
                writer.Line($"{group.Name} = new {group.ClassName}(this);");
            }

            foreach (var option in client.Parameters)
            {
                writer.Line($$"""
                    {{Field(option)}} = options.{{option.Name}};
                    {{Field(option)}}Source = options.{{option.Name}}Source;
                    if ({{Field(option)}} is null && {{Field(option)}}Source is null)
                    {
                        throw new ArgumentException("Needs {{option.Name}} or {{option.Name}}Source.", nameof(options));
                    }
                    """);
            }
        }
    }

    // The options' base address, the HttpClient's, the document's server.
    private static void WriteServer(SourceWriter writer, CSharpName name, Server server)
    {
        using (writer.Block($"private static string Server(HttpClient httpClient, {name}ClientOptions options)"))
        {
            writer.Line($"var address = options.BaseAddress ?? httpClient.BaseAddress;");
            if (server.IsAbsolute)
            {
                var address = server.Variables.Count == 0 && Uri.TryCreate(server.Template, UriKind.Absolute, out _)
                    ? Template(name, server)
                    : $"{name}Uri.Server({Template(name, server)}, nameof(options))";
                writer.Line($$"""
                    if (address is not null)
                    {
                        return {{name}}Uri.Server(address, nameof(options.BaseAddress));
                    }

                    return {{address}};
                    """);
            }
            else
            {
                var why = server.Template.Length == 0
                    ? "Needs BaseAddress: the document has no server."
                    : "Needs BaseAddress: the document's server is relative.";
                var address = server.Template.Length == 0
                    ? Code.Of($"{name}Uri.Server(address, nameof(options.BaseAddress))")
                    : $"{name}Uri.Server({name}Uri.Server(address, nameof(options.BaseAddress)) + (address.AbsolutePath == \"/\" ? {Template(name, server)} : \"\"), nameof(options))";
                writer.Line($$"""
                    if (address is null)
                    {
                        throw new ArgumentException({{Literal.Of(why)}}, nameof(options));
                    }

                    return {{address}};
                    """);
            }
        }
    }

    private static void WriteBase(SourceWriter writer, CSharpName name) => writer.Line($"""
        // The base URL of the relative servers of operations.
        private static string Base(HttpClient httpClient, {name}ClientOptions options, string server) =>
            (options.BaseAddress ?? httpClient.BaseAddress) is not null and var address
                ? {name}Uri.Server(address, nameof(options.BaseAddress))
                : new Uri(server).GetLeftPart(UriPartial.Authority);
        """);

    private static Code Template(CSharpName name, Server server)
    {
        var parts = new List<Code>();
        var rest = server.Template;
        while (rest.Length > 0)
        {
            var next = server.Variables
                .Select(variable => (Variable: variable, At: rest.IndexOf("{" + variable.WireName + "}", StringComparison.Ordinal)))
                .Where(static found => found.At >= 0)
                .OrderBy(static found => found.At)
                .FirstOrDefault();
            if (next.Variable is null)
            {
                parts.Add($"{Literal.Of(rest)}");
                break;
            }

            if (next.At > 0)
            {
                parts.Add($"{Literal.Of(rest.Substring(0, next.At))}");
            }

            var option = next.Variable.Name;
            var write = next.Variable.IsHost ? Code.Of($"ServerVariable") : $"ServerSegments";
            parts.Add($"{name}Uri.{write}(options.{option}, nameof(options.{option}))");
            rest = rest.Substring(next.At + next.Variable.WireName.Length + 2);
        }

        return Code.Join($" + ", parts);
    }
}
