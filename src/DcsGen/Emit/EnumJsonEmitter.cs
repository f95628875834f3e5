using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Writes the value of an open enum, its reader, its writer and its converter.</summary>
internal static class EnumJsonEmitter
{
    /// <summary>Gets the field of a string enum that has the values that the document lists.</summary>
    public static CSharpName ListedField => new("s_listed");

    /// <summary>Returns that field as a reader names it. A reader does not allocate these values again.</summary>
    /// <remarks>In full: a method of the reader, such as <c>Tag</c> or <c>Text</c>, hides an enum of its name.</remarks>
    public static Code Listed(FileContext context, CSharpName type) => $"global::{context.Namespace}.{type}.{ListedField}";

    public static SourceWriter Emit(EnumJsonFile file)
    {
        var (context, type) = (file.Context, file.Enum);
        CSharpNamespace[] usings = [CSharpNamespace.System, CSharpNamespace.Collections, CSharpNamespace.Json];
        var writer = CSharpFiles.BeginPlumbing();
        using (CSharpFiles.Namespace(writer, context, type.IsInteger ? [.. usings, CSharpNamespace.Globalization] : usings))
        {
            using (CSharpFiles.Plumbing(writer))
            {
                WriteJson(writer, context, type);
                writer.Line();
                ModelJsonEmitter.WriteConverter(writer, context, type.Name, isKey: !type.IsInteger);
            }

            writer.Line();
            using (writer.Block($"{context.Visibility} readonly partial record struct {type.Name}"))
            {
                writer.Line(type.IsInteger ? Integer(type.Name) : String(type.Name));
                writer.Line($$"""

                    /// <summary>The values that the document lists, in its order.</summary>
                    public static IReadOnlyList<{{type.Name}}> Known { get; } = [{{Code.Join($", ", type.Values, static value => $"{value.Name}")}}];
                    """);
                if (!type.IsInteger)
                {
                    writer.Line($"""

                        internal static readonly string[] {ListedField} = [{Code.Join($", ", type.Values, static value => $"Values.{value.Name}")}];
                        """);
                }
            }
        }

        return writer;
    }

    private static void WriteJson(SourceWriter writer, FileContext context, EnumType type)
    {
        using (writer.Block($"internal static partial class {context.ClientName}Json"))
        {
            if (type.IsInteger)
            {
                writer.Line($"""
                    internal static {type.Name} Read{type.Name}(ref Utf8JsonReader reader) => new(ReadInt64(ref reader));

                    internal static void Write{type.Name}(Utf8JsonWriter writer, {type.Name} value) => writer.WriteNumberValue(value.Value);
                    """);
            }
            else
            {
                writer.Line($"""
                    internal static {type.Name} Read{type.Name}(ref Utf8JsonReader reader) => new(ReadListed(ref reader, {Listed(context, type.Name)}));

                    internal static void Write{type.Name}(Utf8JsonWriter writer, {type.Name} value) => writer.WriteStringValue(value.Value);
                    """);
            }
        }
    }

    private static Code String(CSharpName name) => $$"""
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public {{name}}(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals({{name}} other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;
        """;

    private static Code Integer(CSharpName name) => $$"""
        /// <summary>Creates a value, which the document need not list.</summary>
        public {{name}}(long value) => Value = value;

        /// <summary>The value on the wire.</summary>
        public long Value { get; }

        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
        """;
}
