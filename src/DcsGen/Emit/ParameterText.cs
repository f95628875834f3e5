using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Statements that put a parameter into a request.</summary>
internal sealed class ParameterText(string clientName)
{
    private readonly TypeText _types = new(clientName, isInJson: false);

    public string Segment(MethodParameter parameter)
    {
        var (name, value) = (Literal.Of(parameter.WireName), parameter.Name);
        return parameter switch
        {
            { Style: ValueStyle.Json } => $"uri.Segment({Json(parameter, value)}!, {name});",
            { IsPlain: false } => $"uri.Segment({Value(parameter, value)}, {name}, {How(parameter)});",
            { Type: ListType list } => $"uri.Segments({_types.Texts(list, value)}, {name});",
            _ => $"uri.Segment({_types.Text(parameter.Type, value)}{(IsOwnText(parameter.Type) ? "" : "!")}, {name});",
        };
    }

    public string Query(MethodParameter parameter, string value)
    {
        var name = Literal.Of(parameter.WireName);
        return parameter switch
        {
            { In: ParameterIn.QueryString, Style: ValueStyle.Json } => $"uri.QueryString({Json(parameter, value)});",
            { In: ParameterIn.QueryString } => $"uri.QueryString({Value(parameter, value)});",
            { Style: ValueStyle.Json } => $"uri.Query({name}, {Json(parameter, value)});",
            { IsPlain: false } => $"uri.Query({name}, {Value(parameter, value)}, {How(parameter)}{(parameter.AllowsReserved ? ", reserved: true" : "")});",
            { Type: ListType list } => $"uri.{(parameter.Explode ? "QueryEach" : "QueryJoined")}({name}, {_types.Texts(list, value)});",
            { Type: ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 } } => $"uri.Query({name}, {value});",
            { Type: NamedType { Kind: NamedKind.IntegerEnum } type } => $"uri.Query({name}, {value}{(type.IsNullable ? "?" : "")}.Value);",
            _ => $"uri.Query({name}, {_types.Text(parameter.Type, value)});",
        };
    }

    public string Header(MethodParameter parameter, string value)
    {
        var text = parameter switch
        {
            { Style: ValueStyle.Json } => Json(parameter, value),
            { IsPlain: false } => $"{Value(parameter, value)}.ToHeader({How(parameter)})",
            { Type: ListType list } => $"{clientName}Text.Joined({value}, static item => {_types.Text(list.Item, "item")})",
            _ => _types.Text(parameter.Type, value),
        };
        return $"AddHeader(request, {Literal.Of(parameter.WireName)}, {text});";
    }

    public string Cookie(MethodParameter parameter, string value)
    {
        var (name, held) = (Literal.Of(parameter.WireName), parameter.Style == ValueStyle.Json ? $"{clientName}ParameterValue.Of({Json(parameter, value)})" : Value(parameter, value));
        return $"{clientName}Cookies.Add(request, {name}, {held}, {How(parameter)});";
    }

    // What the support code calls the style. JSON is a text, and a text looks the same in every style that its place has.
    private string How(MethodParameter parameter) =>
        $"{clientName}ParameterStyle.{(parameter.Style == ValueStyle.Json ? ValueStyle.Form : parameter.Style)}, explode: {(parameter.Explode ? "true" : "false")}";

    private string Value(MethodParameter parameter, string value)
    {
        if (parameter.Type.IsText)
        {
            return $"{clientName}ParameterValue.Of({_types.Text(parameter.Type, value)})";
        }

        return parameter.Type is ListType { Item.IsText: true } list
            ? $"{clientName}ParameterValue.Of({_types.Texts(list, value)})"
            : $"{clientName}ParameterValue.Of{Written(parameter.Type, value)}";
    }

    private string Json(MethodParameter parameter, string value) => $"{clientName}ParameterValue.Json{Written(parameter.Type, value)}";

    // The compiler cannot tell a value type from a method that writes it.
    private string Written(TypeRef type, string value)
    {
        var bare = type with { IsNullable = false };
        return $"{(TypeText.IsValueType(bare) ? $"<{TypeText.Name(bare)}>" : "")}({value}, {_types.Writer(bare)})";
    }

    private static bool IsOwnText(TypeRef type) => type is ScalarType { Scalar: Scalar.String } or NamedType { Kind: NamedKind.StringEnum };
}
