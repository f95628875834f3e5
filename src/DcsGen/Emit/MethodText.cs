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
        OptionsType = method.Options?.Name ?? context.ClientName + "CallOptions";
        Item = method.Result.Type is not { } type ? null
            : method.Result.Kind == ResultKind.Events ? $"{context.ClientName}ServerSentEvent<{TypeText.Name(type)}>"
            : TypeText.Name(type);
        Value = method.Result.IsSequence ? $"{context.ClientName}Sequence<{Item}>" : Item;
        Response = context.ClientName + "Response" + (Value is null ? "" : $"<{Value}>");
    }

    public string OptionsType { get; }

    /// <summary>The type of the value, or of one item of it; null for none.</summary>
    public string? Item { get; }

    /// <summary>The type of the value; null for none.</summary>
    public string? Value { get; }

    /// <summary>The type of the whole answer.</summary>
    public string Response { get; }

    public string Task => Value is null ? "Task" : _method.Result.IsSequence ? $"IAsyncEnumerable<{Item}>" : $"Task<{Value}>";

    /// <summary>Whether the body of a success is read before the caller gets it.</summary>
    public bool IsRead => _method.Result is { IsSequence: false, Kind: not ResultKind.Stream };

    public string Pageable => $"{_context.ClientName}Pageable<{TypeText.Name(_method.Result.Type! with { IsNullable = false })}, {TypeText.Name(_method.Paging!.Item)}>";

    /// <summary>What a sequence is: a call when it is enumerated.</summary>
    public string Each => $"{_context.ClientName}Items.Each(token => {_method.MemberName}WithResponseAsync({ArgumentsWith("options", "token")}), cancellationToken);";

    /// <summary>The parameters, one a line, with their defaults.</summary>
    public string Parameters => string.Join(",\n", Declarations(withDefaults: true).Select(static line => "    " + line));

    /// <summary>The parameters on one line, with their defaults: for what is not reviewed.</summary>
    public string InlineParameters => string.Join(", ", Declarations(withDefaults: true));

    /// <summary>The parameters on one line, without defaults and token.</summary>
    public string RequestParameters => string.Join(
        ", ", _method.ClientParameters.Select(static p => "string " + p.ArgumentName).Concat(Declarations(withDefaults: false)));

    /// <summary>The parameters on one line, for a method that all pages are walked by.</summary>
    public string PagingParameters => string.Join(", ", Declarations(withDefaults: false).Append("CancellationToken cancellationToken"));

    /// <summary>The parameters, indented, for the method that makes the call.</summary>
    public string CallParameters =>
        "    " + string.Join(", ", Declarations(withDefaults: false).Concat(IsRead ? ["bool keepsBody"] : []).Append("CancellationToken cancellationToken"));

    /// <summary>What <see cref="RequestParameters"/> is called with.</summary>
    public string RequestArguments => string.Join(", ", _method.ClientParameters.Select(static p => p.ArgumentName).Concat(Names).Append("options"));

    public string Arguments => string.Join(", ", Names.Append("options").Append("cancellationToken"));

    /// <summary>What the method that makes the call is called with.</summary>
    public string CallArguments(bool keepsBody) =>
        string.Join(", ", Names.Append("options").Concat(IsRead ? [keepsBody ? "keepsBody: true" : "keepsBody: false"] : []).Append("cancellationToken"));

    /// <summary>With other options and another token.</summary>
    public string ArgumentsWith(string options, string token) => string.Join(", ", Names.Append(options).Append(token));

    /// <summary>The parameters as types, for a reference in documentation.</summary>
    public IEnumerable<TypeRef> Types =>
        _method.Parameters.Select(static parameter => parameter.Type)
            .Concat(_method.Body is { } body ? [body.Type] : [])
            .Concat(_method.Result.Type is { } type ? [_method.Result.IsSequence ? new ListType(type) : type] : []);

    private IEnumerable<string> Names =>
        _method.Parameters.Select(static parameter => parameter.Name).Concat(_method.Body is null ? [] : ["body"]);

    private IEnumerable<string> Declarations(bool withDefaults)
    {
        foreach (var parameter in _method.Parameters)
        {
            yield return $"{TypeText.Name(parameter.Type)} {parameter.Name}";
        }

        if (_method.Body is { } body)
        {
            yield return $"{TypeText.Name(body.Type)} body" + (withDefaults && body.Type.IsNullable ? " = null" : "");
        }

        yield return $"{OptionsType}? options" + (withDefaults ? " = null" : "");
        if (withDefaults)
        {
            yield return "CancellationToken cancellationToken = default";
        }
    }
}
