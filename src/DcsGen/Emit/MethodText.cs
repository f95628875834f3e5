using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>A method's signature, for the interface, the client and paging.</summary>
internal sealed class MethodText
{
    private readonly FileContext _context;
    private readonly ClientMethod _method;

    public MethodText(FileContext context, ClientMethod method)
    {
        _context = context;
        _method = method;
        Locals = new(method);
        OptionsType = method.Options is { } options ? Code.Of($"{options.Name}") : $"{context.ClientName}CallOptions";
        Item = method.Result switch
        {
            { Type: null } => default,
            { Kind: ResultKind.Events, Type: { } type } => $"{context.ClientName}ServerSentEvent<{TypeText.Name(type)}>",
            { Type: { } type } => TypeText.Name(type),
        };
        Value = method.Result.IsSequence ? $"{context.ClientName}Sequence<{Item}>" : Item;
        Response = Value.IsEmpty ? Code.Of($"{context.ClientName}Response") : $"{context.ClientName}Response<{Value}>";
    }

    public Code OptionsType { get; }

    /// <summary>Gets the names of locals.</summary>
    public Locals Locals { get; }

    /// <summary>Gets the type of the value, or of one item of it; empty if there is no value.</summary>
    public Code Item { get; }

    /// <summary>Gets the type of the value; empty if there is no value.</summary>
    public Code Value { get; }

    /// <summary>The type of the whole answer.</summary>
    public Code Response { get; }

    public Code Task => (_method.Result.IsSequence, Value.IsEmpty) switch
    {
        (_, true) => $"Task",
        (true, _) => $"IAsyncEnumerable<{Item}>",
        _ => $"Task<{Value}>",
    };

    /// <summary>Whether the body of a success is read before the caller gets it.</summary>
    public bool IsRead => _method.Result is { IsSequence: false, Kind: not ResultKind.Stream };

    public Code Pageable => $"{_context.ClientName}Pageable<{TypeText.Name(_method.Result.Type! with { IsNullable = false })}, {TypeText.Name(_method.Paging!.Item)}>";

    /// <summary>Gets the type of a sequence, which makes the call when it is enumerated.</summary>
    public Code Each => $"{_context.ClientName}Items.Each({Locals.Token} => {_method.MemberName}WithResponseAsync({ArgumentsWith($"options", $"{Locals.Token}")}), cancellationToken);";

    /// <summary>The parameters, one a line, with their defaults.</summary>
    public Code Parameters => Code.Join($",\n", DeclarationsWithDefaults(), static line => $"    {line}");

    /// <summary>Gets the parameters on one line, with their defaults, for files that are not reviewed.</summary>
    public Code InlineParameters => List(DeclarationsWithDefaults());

    /// <summary>The parameters on one line, without defaults and token.</summary>
    public Code RequestParameters => List([
        .. _method.ClientParameters.Select<ClientParameter, Code>(static p => $"string {p.ArgumentName}"),
        .. Declarations()
    ]);

    /// <summary>The parameters on one line, for a method that all pages are walked by.</summary>
    public Code PagingParameters => $"{List(Declarations())}, CancellationToken cancellationToken";

    /// <summary>The parameters, indented, for the method that makes the call.</summary>
    public Code CallParameters => IsRead
        ? Code.Of($"    {List(Declarations())}, bool {Locals.KeepsBody}, CancellationToken cancellationToken")
        : $"    {List(Declarations())}, CancellationToken cancellationToken";

    /// <summary>Gets the arguments for <see cref="RequestParameters"/>.</summary>
    public Code RequestArguments =>
        List([.. _method.ClientParameters.Select<ClientParameter, Code>(static p => $"{p.ArgumentName}"), .. Names, $"options"]);

    public Code Arguments => ArgumentsWith($"options", $"cancellationToken");

    /// <summary>Gets the arguments for the method that makes the call, where the caller gets the value.</summary>
    public Code CallArguments => CallArgumentsWith($"{Locals.KeepsBody}: false");

    /// <summary>Gets the arguments for the method that makes the call, where the caller gets the response with its body.</summary>
    public Code CallArgumentsForResponse => CallArgumentsWith($"{Locals.KeepsBody}: true");

    /// <summary>With other options and another token.</summary>
    public Code ArgumentsWith(Code options, Code token) => List([.. Names, options, token]);

    /// <summary>The parameters as types, for a reference in documentation.</summary>
    public IEnumerable<TypeRef> Types =>
        _method.Parameters.Select(static parameter => parameter.Type)
            .Concat(_method.Body is { } body ? [body.Type] : [])
            .Concat(_method.Result.Type is { } type ? [_method.Result.IsSequence ? new ListType(type) : type] : []);

    private IEnumerable<Code> Names =>
        _method.Parameters.Select<MethodParameter, Code>(static parameter => $"{parameter.Name}").Concat(_method.Body is null ? [] : [$"body"]);

    private Code CallArgumentsWith(Code keepsBody) => IsRead ? List([.. Names, $"options", keepsBody, $"cancellationToken"]) : Arguments;

    private static Code List(IEnumerable<Code> items) => Code.Join($", ", items);

    private IEnumerable<Code> Declarations() => [.. Declarations(default), $"{OptionsType}? options"];

    private IEnumerable<Code> DeclarationsWithDefaults() =>
        [.. Declarations($" = null"), $"{OptionsType}? options = null", $"CancellationToken cancellationToken = default"];

    // The parameters that the method requires, and the body.
    private IEnumerable<Code> Declarations(Code none)
    {
        foreach (var parameter in _method.Parameters)
        {
            yield return $"{TypeText.Name(parameter.Type)} {parameter.Name}";
        }

        if (_method.Body is { } body)
        {
            yield return $"{TypeText.Name(body.Type)} body{(body.Type.IsNullable ? none : default)}";
        }
    }
}
