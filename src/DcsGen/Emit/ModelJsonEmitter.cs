using System.Text;
using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Reader, writer and converter of a record.</summary>
internal static class ModelJsonEmitter
{
    private static readonly string[] s_locals = ["reader", "writer", "value", "name"];

    /// <summary>The field behind a property of which "not set" and "set to null" are told apart.</summary>
    public static string Field(ModelProperty property) => "_" + property.Name;

    public static string Emit(ModelJsonFile file)
    {
        var (context, model) = (file.Context, file.Model);
        var types = model.Properties.Select(static property => property.Type)
            .Concat(model.AdditionalProperties is { } additional ? [new MapType(additional.Value)] : []);
        var usings = CSharpFiles.Usings(types, "System", "System.ComponentModel", "System.Text.Json", "System.Text.Json.Serialization");
        var writer = CSharpFiles.Begin(context.Namespace, usings);
        CSharpFiles.AllowObsolete(writer, model.Properties.Any(static property => property.Obsolete is not null));
        using (writer.Block($"internal static partial class {context.ClientName}Json"))
        {
            WriteReader(writer, model, context);
            writer.Line();
            WriteWriter(writer, model);
        }

        writer.Line();
        using (writer.Block($"{context.Accessibility} sealed partial record {model.Name}"))
        {
            foreach (var property in model.Properties.Where(static property => property.Presence == Presence.Tracked))
            {
                writer.Line($"internal {context.ClientName}Optional<{TypeText.Name(property.Type)}> {Field(property)};");
                writer.Line();
            }

            if (model.Properties.Any(static property => property.IsSecret))
            {
                WritePrinter(writer, model);
                writer.Line();
            }

            WriteConverter(writer, context, model.Name, isEnum: false);
        }

        return writer.ToString();
    }

    /// <summary>The public converter, so that a type can be serialized by anyone.</summary>
    public static void WriteConverter(SourceWriter writer, FileContext context, string type, bool isEnum)
    {
        writer.Line($$"""
            /// <summary>Reads and writes <see cref="{{type}}"/> without reflection.</summary>
            [EditorBrowsable(EditorBrowsableState.Never)]
            public sealed class JsonConverter : JsonConverter<{{type}}>
            {
                /// <inheritdoc/>
                public override {{type}} Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                    {{context.ClientName}}Json.Read{{type}}(ref reader);

                /// <inheritdoc/>
                public override void Write(Utf8JsonWriter writer, {{type}} value, JsonSerializerOptions options) =>
                    {{context.ClientName}}Json.Write{{type}}(writer, value);
            """);
        if (isEnum)
        {
            writer.Line($$"""

                    /// <inheritdoc/>
                    public override {{type}} ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                        new(reader.GetString()!);

                    /// <inheritdoc/>
                    public override void WriteAsPropertyName(Utf8JsonWriter writer, {{type}} value, JsonSerializerOptions options) =>
                        writer.WritePropertyName(value.Value);
                """);
        }

        writer.Line("}");
    }

    private static void WriteReader(SourceWriter writer, ModelType model, FileContext context)
    {
        var locals = Locals(model);

        // Nulls matter where they are told from absence, or are kept.
        var keepsNulls = model.AdditionalProperties is not null || model.Properties.Any(static property => property.Presence == Presence.Tracked);
        using (writer.Block($"internal static {model.Name} Read{model.Name}(ref Utf8JsonReader reader)"))
        {
            writer.Line("BeginObject(ref reader);");
            foreach (var property in model.Properties)
            {
                writer.Line(property.Presence == Presence.Tracked
                    ? $"{context.ClientName}Optional<{TypeText.Name(property.Type)}> {locals[property]} = default;"
                    : $"{TypeText.NullableName(property.Type)} {locals[property]} = null;");
            }

            if (model.AdditionalProperties is { } additional)
            {
                writer.Line($"Dictionary<string, {TypeText.Name(additional.Value)}>? others = null;");
            }

            using (writer.Block($"while ({(keepsNulls ? "NextPropertyOrNull" : "NextProperty")}(ref reader, out var name))"))
            {
                WriteDispatch(writer, model, locals, keepsNulls);
            }

            writer.Line();
            WriteConstruction(writer, model, locals);
        }
    }

    private static void WriteDispatch(SourceWriter writer, ModelType model, Dictionary<ModelProperty, string> locals, bool keepsNulls)
    {
        if (model.Properties.Count == 0)
        {
            WriteUnknown(writer, model);
            return;
        }

        using (writer.Block("switch (name.Length)"))
        {
            foreach (var property in model.Properties)
            {
                writer.Line($"""
                    case {Encoding.UTF8.GetByteCount(property.WireName)} when name.SequenceEqual({Literal.Utf8(property.WireName)}):
                        {locals[property]} = {Value(property, keepsNulls)};
                        break;
                    """);
            }

            writer.Line("default:");
            using (writer.Indent())
            {
                WriteUnknown(writer, model);
                writer.Line("break;");
            }
        }
    }

    private static void WriteUnknown(SourceWriter writer, ModelType model) => writer.Line(model.AdditionalProperties is { } additional
        ? $"(others ??= new(StringComparer.Ordinal))[global::System.Text.Encoding.UTF8.GetString(name)] = {TypeText.Read(additional.Value)};"
        : "reader.Skip();");

    private static string Value(ModelProperty property, bool keepsNulls)
    {
        var type = property.Type with { IsNullable = false };
        var mayBeEmpty = type is ScalarType { Scalar: Scalar.DateTime or Scalar.Date };
        if (property.Presence == Presence.Tracked)
        {
            return $"new(true, {TypeText.Read(type with { IsNullable = true })})";
        }

        if (mayBeEmpty)
        {
            var read = $"ReadUnlessEmpty(ref reader, {TypeText.Reader(type)})";
            return keepsNulls ? $"reader.TokenType == JsonTokenType.Null ? null : {read}" : read;
        }

        return TypeText.Read(type with { IsNullable = keepsNulls });
    }

    private static void WriteConstruction(SourceWriter writer, ModelType model, Dictionary<ModelProperty, string> locals)
    {
        using (writer.Block($"return new {model.Name}", ";"))
        {
            foreach (var property in model.Properties)
            {
                var local = locals[property];
                writer.Line(property switch
                {
                    { Presence: Presence.Tracked } => $"{Field(property)} = {local},",
                    { Presence: Presence.Required } => $"{property.Name} = {local} ?? throw Missing({Literal.Of(model.Name)}, {Literal.Of(property.WireName)}),",
                    { Initializer: Initializer.EmptyCollection } => $"{property.Name} = {local} ?? [],",
                    { Initializer: Initializer.EmptyMap } => $"{property.Name} = {local} ?? {Empty(property)},",
                    _ => $"{property.Name} = {local},",
                });
            }

            if (model.AdditionalProperties is { } additional)
            {
                writer.Line($"{additional.Name} = (IReadOnlyDictionary<string, {TypeText.Name(additional.Value)}>?)others ?? {Empty(additional.Value)},");
            }
        }
    }

    private static string Empty(ModelProperty property) => Empty(((MapType)property.Type).Value);

    private static string Empty(TypeRef value) => $"global::System.Collections.ObjectModel.ReadOnlyDictionary<string, {TypeText.Name(value)}>.Empty";

    private static void WriteWriter(SourceWriter writer, ModelType model)
    {
        using (writer.Block($"internal static void Write{model.Name}(Utf8JsonWriter writer, {model.Name} value)"))
        {
            writer.Line("writer.WriteStartObject();");
            foreach (var property in model.Properties)
            {
                WritePropertyWriter(writer, property);
            }

            if (model.AdditionalProperties is { } additional)
            {
                writer.Line($"WriteMembers(writer, value.{additional.Name}, {TypeText.Writer(additional.Value)});");
            }

            writer.Line("writer.WriteEndObject();");
        }
    }

    private static void WritePropertyWriter(SourceWriter writer, ModelProperty property)
    {
        var (name, type) = (Literal.Utf8(property.WireName), property.Type with { IsNullable = false });
        if (property.Presence == Presence.Tracked)
        {
            using (writer.Block($"if (value.{Field(property)}.IsSet)"))
            {
                writer.Line($"writer.WritePropertyName({name});");
                writer.Line(TypeText.Write(property.Type, $"value.{Field(property)}.Value") + ";");
            }
        }
        else if (property.Presence == Presence.Optional && property.Type.IsNullable)
        {
            writer.Line($"Write(writer, {name}, value.{property.Name}, {TypeText.Writer(type)});");
        }
        else
        {
            writer.Line($"writer.WritePropertyName({name});");
            writer.Line(TypeText.Write(property.Type, "value." + property.Name) + ";");
        }
    }

    // What a record prints of itself, without its secrets.
    private static void WritePrinter(SourceWriter writer, ModelType model)
    {
        using (writer.Block("private bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            for (var i = 0; i < model.Properties.Count; i++)
            {
                var property = model.Properties[i];
                var name = Literal.Of((i == 0 ? "" : ", ") + property.Name + " = ");
                writer.Line($"builder.Append({name}).Append((object?){(property.IsSecret ? "\"***\"" : property.Name)});");
            }

            writer.Line("return true;");
        }
    }

    private static Dictionary<ModelProperty, string> Locals(ModelType model)
    {
        var taken = new HashSet<string>(s_locals, StringComparer.Ordinal) { "others" };
        var locals = new Dictionary<ModelProperty, string>();
        foreach (var property in model.Properties)
        {
            // The name is an identifier already; with a lower first letter it may be a keyword, which "@" allows.
            var local = char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
            while (!taken.Add(local))
            {
                local += "Value";
            }

            locals.Add(property, "@" + local);
        }

        return locals;
    }
}
