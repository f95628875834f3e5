using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Statements that put a parameter into a request.</summary>
/// <param name="clientName">The name of the client.</param>
/// <param name="locals">The names of the request and of its URL.</param>
internal sealed class ParameterText(CSharpName clientName, Locals locals)
{
    private readonly TypeText _types = TypeText.Of(clientName);

    public Code Segment(MethodParameter parameter)
    {
        var name = Literal.Of(parameter.WireName);
        Code value = $"{parameter.Name}";
        return parameter switch
        {
            { Style: ValueStyle.Json } => $"{locals.Uri}.Segment({Json(parameter, value)}!, {name});",
            { IsPlain: false } => $"{locals.Uri}.Segment({Value(parameter, value)}, {name}, {How(parameter)});",
            { Type: ListType list } => $"{locals.Uri}.Segments({_types.Texts(list, value)}, {name});",
            _ when IsOwnText(parameter.Type) => $"{locals.Uri}.Segment({_types.Text(parameter.Type, value)}, {name});",
            _ => $"{locals.Uri}.Segment({_types.Text(parameter.Type, value)}!, {name});",
        };
    }

    public Code Query(MethodParameter parameter, Code value)
    {
        var name = Literal.Of(parameter.WireName);
        return parameter switch
        {
            { In: ParameterIn.QueryString, Style: ValueStyle.Json } => $"{locals.Uri}.QueryString({Json(parameter, value)});",
            { In: ParameterIn.QueryString } => $"{locals.Uri}.QueryString({Value(parameter, value)});",
            { Style: ValueStyle.Json } => $"{locals.Uri}.Query({name}, {Json(parameter, value)});",
            { IsPlain: false, AllowsReserved: true } => $"{locals.Uri}.Query({name}, {Value(parameter, value)}, {How(parameter)}, reserved: true);",
            { IsPlain: false } => $"{locals.Uri}.Query({name}, {Value(parameter, value)}, {How(parameter)});",
            { Type: ListType list, Explode: true } => $"{locals.Uri}.QueryEach({name}, {_types.Texts(list, value)});",
            { Type: ListType list } => $"{locals.Uri}.QueryJoined({name}, {_types.Texts(list, value)});",
            { Type: ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 } } => $"{locals.Uri}.Query({name}, {value});",
            { Type: NamedType { Kind: NamedKind.IntegerEnum, IsNullable: true } } => $"{locals.Uri}.Query({name}, {value}?.Value);",
            { Type: NamedType { Kind: NamedKind.IntegerEnum } } => $"{locals.Uri}.Query({name}, {value}.Value);",
            _ => $"{locals.Uri}.Query({name}, {_types.Text(parameter.Type, value)});",
        };
    }

    public Code Header(MethodParameter parameter, Code value)
    {
        Code text = parameter switch
        {
            { Style: ValueStyle.Json } => Json(parameter, value),
            { IsPlain: false } => $"{Value(parameter, value)}.ToHeader({How(parameter)})",
            { Type: ListType list } => $"{clientName}Text.Joined({value}, static item => {_types.Text(list.Item, $"item")})",
            _ => _types.Text(parameter.Type, value),
        };
        return $"AddHeader({locals.Request}, {Literal.Of(parameter.WireName)}, {text});";
    }

    public Code Cookie(MethodParameter parameter, Code value)
    {
        var held = parameter.Style == ValueStyle.Json
            ? $"{clientName}ParameterValue.Of({Json(parameter, value)})"
            : Value(parameter, value);
        return $"{clientName}Cookies.Add({locals.Request}, {Literal.Of(parameter.WireName)}, {held}, {How(parameter)});";
    }

    // The style in the support code. JSON is written as a text, and a text is the same in every style of its place.
    private Code How(MethodParameter parameter) =>
        $"{clientName}ParameterStyle.{(parameter.Style == ValueStyle.Json ? ValueStyle.Form : parameter.Style)}, explode: {parameter.Explode}";

    private Code Value(MethodParameter parameter, Code value) => parameter.Type switch
    {
        { IsText: true } type => $"{clientName}ParameterValue.Of({_types.Text(type, value)})",
        ListType { Item.IsText: true } list => $"{clientName}ParameterValue.Of({_types.Texts(list, value)})",
        var type => $"{clientName}ParameterValue.Of{Written(type, value)}",
    };

    private Code Json(MethodParameter parameter, Code value) => $"{clientName}ParameterValue.Json{Written(parameter.Type, value)}";

    // The compiler cannot infer from a method group whether the type is a value type.
    private Code Written(TypeRef type, Code value)
    {
        var bare = type with { IsNullable = false };
        return TypeText.IsValueType(bare)
            ? Code.Of($"<{TypeText.Name(bare)}>({value}, {_types.Writer(bare)})")
            : $"({value}, {_types.Writer(bare)})";
    }

    private static bool IsOwnText(TypeRef type) =>
        type is ScalarType { Scalar: Scalar.String } or NamedType { Kind: NamedKind.StringEnum or NamedKind.Duration };
}
