using System.Text;
using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Writes the value of a union, its reader, its writer and its converter.</summary>
internal static class UnionJsonEmitter
{
    public static SourceWriter Emit(UnionJsonFile file)
    {
        var (context, union) = (file.Context, file.Union);
        var types = TypeText.InJson(context.ClientName);
        var usings = CSharpFiles.Usings(
            union.Variants.Select(static one => one.Type), context.Plumbing, CSharpNamespace.System, CSharpNamespace.Json);
        var writer = CSharpFiles.BeginPlumbing();
        CSharpFiles.AllowObsolete(writer, union.Variants.Any(static one => one.Tag is { IsObsolete: true }));
        var guessed = union.Variants.Where(static one => one is { Tags.Count: 0, Kind: not null }).ToArray();
        using (CSharpFiles.Namespace(writer, context, usings))
        {
            using (CSharpFiles.Plumbing(writer))
            {
                using (writer.Block($"internal static partial class {context.ClientName}Json"))
                {
                    WriteReader(writer, context, union, types, guessed.Length > 0);
                    writer.Line();
                    WriteWriter(writer, union, types);
                }

                writer.Line();
                ModelJsonEmitter.WriteConverter(writer, context, union.Name, isKey: false);
            }

            writer.Line();
            WriteUnion(writer, context, union, guessed);
        }

        return writer;
    }

    private static void WriteUnion(SourceWriter writer, FileContext context, UnionType union, UnionVariant[] guessed)
    {
        using (writer.Block($"{context.Visibility} readonly partial record struct {union.Name}"))
        {
            if (guessed.Length > 0)
            {
                WriteVariants(writer, context, union, guessed);
                writer.Line();
            }

            writer.Line($$"""
                private readonly object? _value;

                /// <summary>Creates a value of a type that the document does not list.</summary>
                public {{union.Name}}(JsonElement value) => _value = value;

                /// <summary>Whether the value is of a type that the document lists.</summary>
                public bool IsKnown => _value is not (null or JsonElement);
                """);
        }
    }

    private static void WriteReader(SourceWriter writer, FileContext context, UnionType union, TypeText types, bool isGuessed)
    {
        // In full: a method of the reader, such as Tag or Text, hides a union of its name.
        var rest = isGuessed
            ? Code.Of($"FirstThatReads(ref reader, global::{context.Namespace}.{union.Name}.Variants, out var value) ? value : new(ReadAny(ref reader))")
            : $"new(ReadAny(ref reader))";
        if (union.Discriminator is null)
        {
            writer.Line($"""
                internal static {union.Name} Read{union.Name}(ref Utf8JsonReader reader) =>
                    {rest};
                """);
            return;
        }

        using (writer.Block($"internal static {union.Name} Read{union.Name}(ref Utf8JsonReader reader)"))
        {
            writer.Line($"var tag = Tag(reader, {Literal.Utf8(union.Discriminator)});");
            using (writer.Block($"return tag.Length switch", $";"))
            {
                foreach (var one in union.Variants)
                {
                    foreach (var tag in one.Tags)
                    {
                        writer.Line($"{Encoding.UTF8.GetByteCount(tag)} when Is(tag, {Literal.Utf8(tag)}) => new({types.Read(one.Type)}),");
                    }
                }

                writer.Line($"_ => {rest},");
            }
        }
    }

    private static void WriteWriter(SourceWriter writer, UnionType union, TypeText types)
    {
        using (writer.Block($"internal static void Write{union.Name}(Utf8JsonWriter writer, {union.Name} value)"))
        {
            using (writer.Block($"switch (value.Value)"))
            {
                foreach (var one in union.Variants)
                {
                    var item = one.Tag is { } tag ? Code.Of($"item.{tag.Property} is null ? item with {{ {tag.Property} = {ModelEmitter.Value(tag)} }} : item") : $"item";
                    writer.Line($"case {TypeText.Name(one.Type)} item: {types.Write(one.Type, item)}; break;");
                }

                writer.Line($"case JsonElement {{ ValueKind: not JsonValueKind.Undefined }} item: WriteAny(writer, item); break;");
                writer.Line($"default: throw Null({Literal.Of(union.Name)});");
            }
        }
    }

    private static void WriteVariants(SourceWriter writer, FileContext context, UnionType union, UnionVariant[] variants)
    {
        var types = TypeText.Of(context.ClientName);
        writer.Line($"internal static {context.ClientName}Variant<{union.Name}>[] Variants {{ get; }} =\n[");
        foreach (var one in variants)
        {
            var inside = one.Inside.Count == 0 ? default : Code.Of($", {Inside(one.Inside)}");
            var names = one.Required.Count + one.Known.Count + one.Inside.Count == 0
                ? default
                : Code.Of($", {Literal.List(one.Required)}, {Literal.List(one.Known)}{inside}");
            foreach (var kind in new[] { one.Kind, one.OtherKind }.OfType<JsonKind>())
            {
                writer.Line($"    new(JsonValueKind.{kind}, static (ref Utf8JsonReader reader) => new({types.Read(one.Type)}){names}),");
            }
        }

        writer.Line($"];");
    }

    private static Code Inside(IEnumerable<InnerMembers> members) =>
        Code.Of($"[{Code.Join($", ", members, Members)}]");

    private static Code Members(InnerMembers members)
    {
        var inside = members.Inside.Count == 0 ? default : Code.Of($", {Inside(members.Inside)}");
        return Code.Of($"new({Literal.Of(members.Name)}, {Literal.List(members.Known)}{inside})");
    }
}
