using System.Text;
using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Reader, writer and converter of a record.</summary>
internal static class ModelJsonEmitter
{
    private static readonly string[] s_locals = ["reader", "scanner", "writer", "value", "name", "tag"];

    /// <summary>Returns the field of a property that is not sent unless it is set.</summary>
    public static CSharpName Field(ModelProperty property) => property.Name.Field();

    public static SourceWriter Emit(ModelJsonFile file)
    {
        // Non-JSON properties (files) are not serialized.
        var (context, opaque) = (file.Context, file.Model.Properties.Where(static property => property.IsOpaque).ToArray());
        var model = opaque.Length == 0 ? file.Model : file.Model.AsJson();
        var types = TypeText.InJson(context.ClientName, file.Scanned);
        var isScanned = file.Scanned.Contains(model.Name);
        var named = model.AllProperties().Select(static property => property.Type)
            .Concat(model.AllAdditional is { } additional ? [new MapType(additional.Value)] : []);
        var usings = CSharpFiles.Usings(named, CSharpNamespace.System, CSharpNamespace.Json);
        var writer = CSharpFiles.BeginPlumbing();
        CSharpFiles.AllowObsolete(writer, model.AllProperties().Any(static property => property.Obsolete is not null));
        using (CSharpFiles.Namespace(writer, context, usings))
        {
            using (CSharpFiles.Plumbing(writer))
            {
                using (writer.Block($"internal static partial class {context.ClientName}Json"))
                {
                    WriteReader(writer, model, context, types, opaque.Where(static property => property.IsRequired), isScanned);
                    writer.Line();
                    WriteWriter(writer, model, types);
                }

                writer.Line();
                WriteConverter(writer, context, model.Name, isKey: false);
            }

            WriteMembers(writer, context, model);
        }

        return writer;
    }

    /// <summary>Returns the attribute by which System.Text.Json finds the converter of a type.</summary>
    public static Code ConverterAttribute(CSharpName type) =>
        $"[JsonConverter(typeof({CSharpNamespace.Plumbing}.{Converter.Of(type)}))]";

    /// <summary>Writes the converter of a type. It is public, so that anyone can serialize the type.</summary>
    /// <param name="writer">The writer, inside the namespace of the plumbing.</param>
    /// <param name="context">Of the client.</param>
    /// <param name="type">The type's name.</param>
    /// <param name="isKey">Whether it can be the key of a map.</param>
    public static void WriteConverter(SourceWriter writer, FileContext context, CSharpName type, bool isKey)
    {
        Code json = $"{context.ClientName}Json";
        var key = isKey ? Code.Of($", static name => new(name)") : default;
        writer.Line($"""
            /// <summary>Reads and writes <see cref="{type}"/>.</summary>
            {context.Visibility} sealed class {Converter.Of(type)}() : {json}Converter<{type}>({json}.Read{type}, {json}.Write{type}{key});
            """);
    }

    // What the record has that is not reviewed.
    private static void WriteMembers(SourceWriter writer, FileContext context, ModelType model)
    {
        var fields = model.Properties.Where(static property => property.HasField).ToArray();
        var hasSecrets = model.Properties.Any(static property => property.IsSecret);
        if (fields.Length == 0 && !hasSecrets)
        {
            return;
        }

        writer.Line();
        var isSealed = model.IsSealed ? Code.Of($"sealed ") : default;
        using (writer.Block($"{context.Visibility} {isSealed}partial record {model.Name}"))
        {
            writer.Spaced(fields, property => writer.Line(
                $"internal {CSharpNamespace.Plumbing}.{context.ClientName}Optional<{TypeText.NullableName(property.Type)}> {Field(property)};"));
            if (hasSecrets)
            {
                if (fields.Length > 0)
                {
                    writer.Line();
                }

                WritePrinter(writer, model);
            }
        }
    }

    private static void WriteReader(
        SourceWriter writer, ModelType model, FileContext context, TypeText types, IEnumerable<ModelProperty> unset, bool isScanned)
    {
        var locals = Locals(model);

        // Null is written where it differs from a missing member, or where it is kept.
        var keepsNulls = model.AllAdditional is not null
            || model.AllProperties().Any(static property => property.Presence == Presence.Tracked);
        if (isScanned)
        {
            writer.Line($"""
                internal static {model.Name} Read{model.Name}(ref Utf8JsonReader reader) =>
                    ScanObject(ref reader, Scan{model.Name});

                // Null when the scanner did not come to the record's end.
                """);
        }

        using (writer.Block(isScanned
            ? Code.Of($"internal static {model.Name}? Scan{model.Name}(ref Utf8JsonReader reader, ref {context.ClientName}Scanner scanner)")
            : $"internal static {model.Name} Read{model.Name}(ref Utf8JsonReader reader)"))
        {
            WriteDescent(writer, model);
            if (!isScanned)
            {
                writer.Line($"BeginObject(ref reader);");
            }

            foreach (var property in model.AllProperties())
            {
                writer.Line(property.Presence == Presence.Tracked
                    ? Code.Of($"{context.ClientName}Optional<{TypeText.Name(property.Type)}> {locals[property]} = default;")
                    : $"{TypeText.NullableName(property.Type)} {locals[property]} = null;");
            }

            if (model.AllAdditional is { } additional)
            {
                writer.Line($"Dictionary<string, {TypeText.Name(additional.Value)}>? others = null;");
            }

            if (isScanned)
            {
                ModelScanEmitter.Write(writer, model, context, types, locals);
                using (writer.Block($"else"))
                {
                    writer.Line($"BeginObject(ref reader);");
                    WriteLoop(writer, model, types, locals, keepsNulls);
                }
            }
            else
            {
                WriteLoop(writer, model, types, locals, keepsNulls);
            }

            writer.Line();
            WriteConstruction(writer, model, locals, unset);
        }
    }

    private static void WriteLoop(
        SourceWriter writer, ModelType model, TypeText types, Dictionary<ModelProperty, CSharpName> locals, bool keepsNulls)
    {
        var next = keepsNulls ? Code.Of($"NextPropertyOrNull") : $"NextProperty";
        using (writer.Block($"while ({next}(ref reader, out var name))"))
        {
            WriteDispatch(writer, model, types, locals, keepsNulls);
        }
    }

    // A derived record is read as its own type.
    private static void WriteDescent(SourceWriter writer, ModelType model)
    {
        if (model.Family is not { Descendants.Count: > 0 } family)
        {
            return;
        }

        writer.Line($"var tag = Tag(reader, {Literal.Utf8(family.Discriminator)});");
        using (writer.Block($"switch (tag.Length)"))
        {
            foreach (var (tag, name) in family.Descendants)
            {
                writer.Line($"case {Encoding.UTF8.GetByteCount(tag)} when Is(tag, {Literal.Utf8(tag)}): return Read{name}(ref reader);");
            }
        }

        writer.Line();
    }

    private static void WriteDispatch(
        SourceWriter writer, ModelType model, TypeText types, Dictionary<ModelProperty, CSharpName> locals, bool keepsNulls)
    {
        if (!model.AllProperties().Any())
        {
            writer.Line(Unknown(model, types));
            return;
        }

        using (writer.Block($"switch (name.Length)"))
        {
            foreach (var property in model.AllProperties())
            {
                writer.Line(
                    $"case {Encoding.UTF8.GetByteCount(property.WireName)} when Is(name, {Literal.Utf8(property.WireName)}): {locals[property]} = {Value(property, types, keepsNulls)}; break;");
            }

            writer.Line($"default: {Unknown(model, types)} break;");
        }
    }

    private static Code Unknown(ModelType model, TypeText types) => model.AllAdditional is { } additional
        ? Code.Of($"(others ??= new(StringComparer.Ordinal))[global::System.Text.Encoding.UTF8.GetString(name)] = {types.Read(additional.Value)};")
        : $"reader.Skip();";

    private static Code Value(ModelProperty property, TypeText types, bool keepsNulls)
    {
        var type = property.Type with { IsNullable = false };
        var mayBeEmpty = type is ScalarType { Scalar: Scalar.DateTime or Scalar.Date };
        var read = types.Read(type with { IsNullable = keepsNulls });
        if (mayBeEmpty)
        {
            read = $"ReadUnlessEmpty(ref reader, {types.Reader(type)})";
            read = keepsNulls ? Code.Of($"reader.TokenType == JsonTokenType.Null ? null : {read}") : read;
        }

        return property.Presence == Presence.Tracked ? Code.Of($"new(true, {read})") : read;
    }

    private static void WriteConstruction(
        SourceWriter writer, ModelType model, Dictionary<ModelProperty, CSharpName> locals, IEnumerable<ModelProperty> unset)
    {
        using (writer.Block($"return new {model.Name}", $";"))
        {
            foreach (var property in unset)
            {
                writer.Line($"{property.Name} = null!,");
            }

            foreach (var property in model.AllProperties())
            {
                var local = locals[property];
                writer.Line(property switch
                {
                    { Presence: Presence.Tracked } => $"{Field(property)} = {local},",
                    { Presence: Presence.Required or Presence.Answered } => $"{property.Name} = {local} ?? {Missing(model, property)},",
                    { Initializer: Initializer.EmptyCollection } => $"{property.Name} = {local} ?? [],",
                    { Initializer: Initializer.EmptyMap } => $"{property.Name} = {local} ?? {Empty(property)},",
                    _ => $"{property.Name} = {local},",
                });
            }

            if (model.AllAdditional is { } additional)
            {
                writer.Line($"{additional.Name} = (IReadOnlyDictionary<string, {TypeText.Name(additional.Value)}>?)others ?? {Empty(additional.Value)},");
            }
        }
    }

    // A strict read throws.
    private static Code Missing(ModelType model, ModelProperty property)
    {
        Code reader = property.Type switch
        {
            ListType list => $"MissingList<{TypeText.Name(list.Item)}>",
            MapType map => $"MissingMap<{TypeText.Name(map.Value)}>",
            _ => $"Missing<{TypeText.Name(property.Type with { IsNullable = false })}>",
        };
        return $"{reader}(ref reader, {Literal.Of(model.Name)}, {Literal.Of(property.WireName)})";
    }

    private static Code Empty(ModelProperty property) => Empty(((MapType)property.Type).Value);

    private static Code Empty(TypeRef value) => $"global::System.Collections.ObjectModel.ReadOnlyDictionary<string, {TypeText.Name(value)}>.Empty";

    private static void WriteWriter(SourceWriter writer, ModelType model, TypeText types)
    {
        using (writer.Block($"internal static void Write{model.Name}(Utf8JsonWriter writer, {model.Name} value)"))
        {
            writer.Line($"NotNull(value, {Literal.Of(model.Name)});");
            if (!model.IsSealed)
            {
                using (writer.Block($"switch (value)"))
                {
                    foreach (var child in model.Family!.Children)
                    {
                        writer.Line($"""
                            case {child} item:
                                Write{child}(writer, item);
                                return;
                            """);
                    }
                }

                writer.Line();
            }

            writer.Line($"writer.WriteStartObject();");
            foreach (var property in Ordered(model))
            {
                WritePropertyWriter(writer, property, types);
            }

            if (model.AllAdditional is { } additional)
            {
                writer.Line($"WriteMembers(writer, value.{additional.Name}, {types.Writer(additional.Value)});");
            }

            writer.Line($"writer.WriteEndObject();");
        }
    }

    // The discriminator goes first: System.Text.Json refuses it anywhere else unless AllowOutOfOrderMetadataProperties is set.
    private static IEnumerable<ModelProperty> Ordered(ModelType model) =>
        model.AllProperties().OrderBy(property => property.WireName == model.Discriminator ? 0 : 1);

    private static void WritePropertyWriter(SourceWriter writer, ModelProperty property, TypeText types)
    {
        var (name, type) = (Literal.Utf8(property.WireName), property.Type with { IsNullable = false });
        if (IsWrittenAtOnce(property))
        {
            var question = property.Type.IsNullable ? Code.Of($"?") : default;
            var member = type is NamedType ? Code.Of($"{question}.Value") : default;
            writer.Line($"{Method(property)}(writer, {name}, value.{property.Name}{member});");
            return;
        }

        writer.Line(property.HasField
            ? $"Write(writer, {name}, value.{Field(property)}, {types.Writer(type)});"
            : Code.Of($"{Method(property)}(writer, {name}, value.{property.Name}, {types.Writer(type)});"));
    }

    private static Code Method(ModelProperty property) => property switch
    {
        { Presence: Presence.Optional, Type.IsNullable: true } => $"Write",
        { Type.IsNullable: true } => $"WriteOrNull",
        _ => $"WriteAlways",
    };

    // By an overload for its type, which needs no delegate.
    private static bool IsWrittenAtOnce(ModelProperty property) => !property.HasField && property.Type switch
    {
        ScalarType { Scalar: Scalar.String } or NamedType { Kind: NamedKind.StringEnum } => true,
        ScalarType
        {
            Scalar: Scalar.Boolean or Scalar.Int32 or Scalar.Int64 or Scalar.DateTime,
            Notation: ScalarNotation.Usual or ScalarNotation.NumberOrText
        } =>
            property.Presence == Presence.Optional || !property.Type.IsNullable,
        _ => false,
    };

    // ToString of a record does not print secrets.
    private static void WritePrinter(SourceWriter writer, ModelType model)
    {
        var isDerived = model.Family?.Base is not null;
        Code modifiers = (isDerived, model.IsSealed) switch
        {
            (true, _) => $"protected override",
            (false, true) => $"private",
            (false, false) => $"protected virtual",
        };
        if (isDerived || !model.IsSealed)
        {
            writer.Line($"/// <inheritdoc/>");
        }

        using (writer.Block($"{modifiers} bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            if (isDerived)
            {
                writer.Line($"base.PrintMembers(builder);");
            }

            for (var i = 0; i < model.Properties.Count; i++)
            {
                var property = model.Properties[i];
                var name = Literal.Of((i == 0 && !isDerived ? "" : ", ") + property.Name + " = ");
                var value = property.IsSecret ? Code.Of($"\"***\"") : $"{property.Name}";
                writer.Line($"builder.Append({name}).Append((object?){value});");
            }

            writer.Line($"return true;");
        }
    }

    private static Dictionary<ModelProperty, CSharpName> Locals(ModelType model)
    {
        var taken = new HashSet<string>(s_locals, StringComparer.Ordinal) { "others" };
        var locals = new Dictionary<ModelProperty, CSharpName>();
        foreach (var property in model.AllProperties())
        {
            var local = property.Name.Lower();
            while (!taken.Add(local))
            {
                local += "Value";
            }

            // An identifier with a lower first letter may be a keyword.
            locals.Add(property, CSharpName.Escaped(local));
        }

        return locals;
    }
}
