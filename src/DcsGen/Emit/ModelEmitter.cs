using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>A record as it is reviewed.</summary>
internal static class ModelEmitter
{
    public static string Emit(ModelFile file)
    {
        var (context, model) = (file.Context, file.Model);
        var types = model.Properties.Select(static property => property.Type);
        List<string> usings = ["System.Text.Json.Serialization"];
        if (model.AdditionalProperties is { } additional)
        {
            types = types.Append(new MapType(additional.Value));
        }

        if (model.AdditionalProperties is not null || model.Properties.Any(static property => property.Initializer == Initializer.EmptyMap))
        {
            usings.Add("System.Collections.ObjectModel");
        }

        var writer = CSharpFiles.Begin(context.Namespace, CSharpFiles.Usings(types, [.. usings]));
        writer.Line(XmlDoc.Of(model.Doc, $"<c>{model.Name}</c>"));
        writer.Line("[JsonConverter(typeof(JsonConverter))]");
        using (writer.Block($"{context.Accessibility} {(model.IsSealed ? "sealed " : "")}partial record {model.Name}{(model.Family?.Base is { } above ? " : " + above : "")}"))
        {
            if (model.Family?.Tag is { } tag)
            {
                var value = tag.IsEnum ? $"new({Literal.Of(tag.Value)})" : Literal.Of(tag.Value);
                writer.Line($"""
                    /// <summary>Says which it is in <c>{tag.Property}</c>.</summary>
                    public {model.Name}() => {tag.Property} = {value};
                    """);
                if (model.Properties.Count > 0 || model.AdditionalProperties is not null)
                {
                    writer.Line();
                }
            }

            writer.Spaced(model.Properties, property => WriteProperty(writer, property));
            if (model.AdditionalProperties is { } others)
            {
                WriteAdditional(writer, others, isFirst: model.Properties.Count == 0);
            }
        }

        return writer.ToString();
    }

    private static void WriteProperty(SourceWriter writer, ModelProperty property)
    {
        var note = property.Presence == Presence.Tracked ? "Sent as null when set to null; not sent when not set." : "";
        var facts = string.Join(" ", new[] { property.Doc.Facts, note }.Where(static part => part.Length > 0));
        writer.Line(XmlDoc.Of(property.Doc with { Facts = facts }, "The member whose name is empty."));
        CSharpFiles.Obsolete(writer, property.Obsolete);
        var type = TypeText.Name(property.Type);
        if (property.Presence == Presence.Tracked)
        {
            var field = ModelJsonEmitter.Field(property);
            writer.Line($$"""
                public {{type}} {{property.Name}}
                {
                    get => {{field}}.Value;
                    init => {{field}} = new(true, value);
                }
                """);
            return;
        }

        var modifier = property.IsRequired ? "required " : "";
        writer.Line($"public {modifier}{type} {property.Name} {{ get; init; }}{Initial(property)}");
    }

    private static string Initial(ModelProperty property) => property.Initializer switch
    {
        Initializer.Constant => $" = {Literal.Of(property.Constant!)};",
        Initializer.EmptyString => " = \"\";",
        Initializer.EmptyCollection => " = [];",
        Initializer.EmptyMap => $" = {EmptyMap(((MapType)property.Type).Value)};",
        Initializer.SetByReader => " = null!;",
        _ => "",
    };

    private static void WriteAdditional(SourceWriter writer, AdditionalProperties additional, bool isFirst)
    {
        if (!isFirst)
        {
            writer.Line();
        }

        writer.Line($$"""
            /// <summary>The members that the document does not list. Never null.</summary>
            public IReadOnlyDictionary<string, {{TypeText.Name(additional.Value)}}> {{additional.Name}} { get; init; } = {{EmptyMap(additional.Value)}};
            """);
    }

    private static string EmptyMap(TypeRef value) => $"ReadOnlyDictionary<string, {TypeText.Name(value)}>.Empty";
}
