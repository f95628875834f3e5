using System.Globalization;
using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>A record as it is reviewed.</summary>
internal static class ModelEmitter
{
    public static SourceWriter Emit(ModelFile file)
    {
        var (context, model) = (file.Context, file.Model);
        var types = model.Properties.Select(static property => property.Type);
        List<CSharpNamespace> usings = [CSharpNamespace.Serialization];
        if (model.AdditionalProperties is { } additional)
        {
            types = types.Append(new MapType(additional.Value));
        }

        if (model.AdditionalProperties is not null || model.Properties.Any(static property => property.Initializer == Initializer.EmptyMap))
        {
            usings.Add(CSharpNamespace.ObjectModel);
        }

        var writer = CSharpFiles.Begin(context.Namespace, CSharpFiles.Usings(types, [.. usings]));
        var doc = XmlDoc.Of(WithNotes(model), default(XmlText));
        var docs = model.Properties.Select(PropertyDoc).Prepend(doc);
        CSharpFiles.AllowUndocumented(writer, docs.Any(static doc => doc.Lines.Count == 0));
        writer.Doc(doc);
        writer.Line($"{ModelJsonEmitter.ConverterAttribute(model.Name)}");
        var isSealed = model.IsSealed ? Code.Of($"sealed ") : default;
        var inherits = model.Family?.Base is { } above ? Code.Of($" : {above}") : default;
        using (writer.Block($"{context.Visibility} {isSealed}partial record {model.Name}{inherits}"))
        {
            if (model.Family?.Tag is { } tag)
            {
                writer.Line($"""
                    /// <summary>Sets <c>{tag.Property}</c>, which identifies the type.</summary>
                    public {model.Name}() => {tag.Property} = {Value(tag)};
                    """);
                if (model.Properties.Count > 0 || model.AdditionalProperties is not null)
                {
                    writer.Line();
                }
            }

            writer.Members(
                model.Properties,
                PropertyDoc,
                static property => !property.HasField && property.Obsolete is null,
                property => WriteProperty(writer, property));
            if (model.AdditionalProperties is { } others)
            {
                WriteAdditional(writer, others, isFirst: model.Properties.Count == 0);
            }
        }

        return writer;
    }

    // How members are sent, once for the record.
    private static Doc WithNotes(ModelType model)
    {
        string[] notes =
        [
            Note(model, Presence.Tracked, "Sent as null when set to null, and not sent when not set"),
            Note(model, Presence.Answered, "In every response, and not sent when not set"),
        ];
        return model.Doc with { Remarks = string.Join("\n\n", notes.Prepend(model.Doc.Remarks).Where(static part => part.Length > 0)) };
    }

    private static string Note(ModelType model, Presence presence, string words)
    {
        string[] names = [.. model.Properties.Where(property => property.Presence == presence).Select(static property => $"`{property.Name}`")];
        return names.Length == 0 ? "" : $"{words}: {string.Join(", ", names)}.";
    }

    private static XmlDoc PropertyDoc(ModelProperty property) => property.WireName.Length == 0
        ? XmlDoc.Of(property.Doc, $"The member whose name is empty.")
        : XmlDoc.Of(property.Doc, property.Name);

    private static void WriteProperty(SourceWriter writer, ModelProperty property)
    {
        CSharpFiles.Obsolete(writer, property.Obsolete);
        var type = TypeText.Name(property.Type);
        if (property.HasField)
        {
            var field = ModelJsonEmitter.Field(property);
            writer.Line($$"""
                public {{type}} {{property.Name}}
                {
                    get => {{field}}.Value{{WhenNotSet(property)}};
                    init => {{field}} = new(true, value);
                }
                """);
            return;
        }

        var modifier = property.IsRequired ? Code.Of($"required ") : default;
        writer.Line($"public {modifier}{type} {property.Name} {{ get; init; }}{Initial(property)}");
    }

    /// <summary>Returns the discriminator's value as an expression of the property's type.</summary>
    public static Code Value(TagValue tag)
    {
        Code value = tag.Type switch
        {
            ScalarType { Scalar: Scalar.Boolean } => Code.Of($"{tag.Value == "true"}"),
            ScalarType { Scalar: not Scalar.String } or NamedType { Kind: NamedKind.IntegerEnum } =>
                Code.Of($"{long.Parse(tag.Value, CultureInfo.InvariantCulture)}"),
            _ => Code.Of($"{Literal.Of(tag.Value)}"),
        };
        return tag.Type is NamedType ? $"new({value})" : value;
    }

    private static Code Initial(ModelProperty property) => property.Initializer == Initializer.None ? default : Code.Of($" = {InitialValue(property)};");

    // The text after the value of a field that is null until it is set.
    private static Code WhenNotSet(ModelProperty property) => property switch
    {
        { Presence: Presence.Tracked } => default,
        { Initializer: Initializer.None } when TypeText.IsValueType(property.Type) => Code.Of($".GetValueOrDefault()"),
        { Initializer: Initializer.None or Initializer.SetByReader } => $"!",
        _ => $" ?? {InitialValue(property)}",
    };

    private static Code InitialValue(ModelProperty property) => property.Initializer switch
    {
        Initializer.Constant => Code.Of($"{Literal.Of(property.Constant!)}"),
        Initializer.EmptyString => $"\"\"",
        Initializer.EmptyCollection => $"[]",
        Initializer.EmptyMap => EmptyMap(((MapType)property.Type).Value),
        Initializer.SetByReader => $"null!",
        _ => default,
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

    private static Code EmptyMap(TypeRef value) => $"ReadOnlyDictionary<string, {TypeText.Name(value)}>.Empty";
}
