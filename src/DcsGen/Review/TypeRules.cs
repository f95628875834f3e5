using DcsGen.Contracts;

namespace DcsGen.Review;

/// <summary>Compares JSON types and formats.</summary>
internal static class TypeRules
{
    private enum Range
    {
        Same,
        Wider,
        Narrower,
        Different,
    }

    /// <returns>Whether the rest of the schemas can be compared: false when the JSON types are different.</returns>
    public static bool Compare(ChangeSet changes, SchemaShape previous, SchemaShape current, Place place)
    {
        var kinds = OfKinds(previous, current, place.IsText);
        var range = Both(kinds, OfFormat(previous, current));
        var csharp = CSharpVerdict.OfType(previous.Type, current.Type, place);
        if (range == Range.Same)
        {
            if (csharp == Verdict.Break && !IsExplained(previous, current))
            {
                changes.Add(place, new(ChangeKinds.CSharpTypeChanged, $"changed", previous.Pointer, current.Pointer)
                {
                    Aspect = $"C# type",
                    CSharp = csharp,
                });
            }

            return true;
        }

        var (before, after) = (Text(previous), Text(current));
        var isArray = previous.Kinds == JsonKinds.Array != (current.Kinds == JsonKinds.Array);
        var byRange = isArray ? ChangeKinds.ArrayType : KindsOf(place.Role);
        var kind = range switch
        {
            Range.Wider => byRange.Wider,
            Range.Narrower => byRange.Narrower,
            _ => byRange.Different,
        };
        changes.Add(place, new(kind, $"changed from {before} to {after}", previous.Pointer + "/type", current.Pointer + "/type")
        {
            Aspect = $"type",
            CSharp = csharp,
            Detail = $"{before} -> {after}",
        });
        return kinds is not Range.Different;
    }

    /// <summary>Returns the kinds of change of a type, by the role of the schema.</summary>
    public static TypeChangeKinds KindsOf(Role role) => role switch
    {
        Role.Items or Role.Additional => ChangeKinds.ArrayType,
        Role.Variant => ChangeKinds.VariantType,
        Role.Result => ChangeKinds.ResultType,
        Role.Error => ChangeKinds.ErrorType,
        _ => ChangeKinds.ValueType,
    };

    // Added or removed values, variants, items and additional properties have changes of their own, which explain another C# type.
    private static bool IsExplained(SchemaShape previous, SchemaShape current) =>
        (previous.Values is null) != (current.Values is null)
        || (previous.Variants.Count == 0) != (current.Variants.Count == 0)
        || previous.Additional != current.Additional
        || (previous.Items is null) != (current.Items is null);

    /// <summary>Returns whether a place takes a list now of what it took one of, in a style that writes a list of one as the value
    /// itself.</summary>
    public static bool IsListOfPrevious(SchemaShape previous, SchemaShape current, Place place) =>
        place is { IsListOfOne: true, Direction: Direction.Request }
        && current is { Kinds: JsonKinds.Array, Items: not null, Bounds.MinItems: null or <= 1, Positions.Count: 0 }
        && previous.Kinds != JsonKinds.None
        && (previous.Kinds & (JsonKinds.Array | JsonKinds.Object)) == 0;

    /// <summary>Reports a place that takes a list now.</summary>
    public static void Widened(ChangeSet changes, SchemaShape previous, SchemaShape current, Place place)
    {
        var (before, after) = (Text(previous), Text(current));
        changes.Add(
            place,
            new(ChangeKinds.ArrayType.Wider, $"changed from {before} to {after}", previous.Pointer + "/type", current.Pointer + "/type")
            {
                Aspect = $"type",
                CSharp = CSharpVerdict.OfType(previous.Type, current.Type, place),
                Detail = $"{before} -> {after}",
            });
    }

    private static Range OfKinds(SchemaShape previous, SchemaShape current, bool isText)
    {
        var (before, after) = (All(previous), All(current));
        return before == after ? Range.Same
            : (before & after) == before ? Range.Wider
            : (before & after) == after ? Range.Narrower
            : Range.Different;

        // A schema without a type allows every type, and every integer is a number. As text, numbers and booleans are strings.
        JsonKinds All(SchemaShape shape) => shape.Kinds switch
        {
            JsonKinds.None =>
                JsonKinds.String | JsonKinds.Number | JsonKinds.Integer | JsonKinds.Boolean | JsonKinds.Array | JsonKinds.Object,
            var kinds when isText && kinds.HasFlag(JsonKinds.String) && shape.Format.Length == 0 =>
                kinds | JsonKinds.Number | JsonKinds.Integer | JsonKinds.Boolean,
            var kinds when kinds.HasFlag(JsonKinds.Number) => kinds | JsonKinds.Integer,
            var kinds => kinds,
        };
    }

    private static Range OfFormat(SchemaShape previous, SchemaShape current)
    {
        var (before, after) = (Width(previous), Width(current));
        return previous.Format == current.Format ? Range.Same
            : before is { } one && after is { } other ? one == other ? Range.Same : one < other ? Range.Wider : Range.Narrower
            : previous.Format.Length == 0 ? Range.Narrower
            : current.Format.Length == 0 ? Range.Wider
            : Range.Different;
    }

    // The width of a number; null for other types and for formats that are not known.
    private static int? Width(SchemaShape shape) => shape.Kinds is not (JsonKinds.Integer or JsonKinds.Number) ? null : shape.Format switch
    {
        "int8" => 0,
        "int16" => 1,
        "int32" or "float" => 2,
        "int64" or "double" => 3,
        "" or "decimal" or "number" or "integer" => 4,
        _ => null,
    };

    private static Range Both(Range one, Range other) =>
        one == Range.Same || one == other ? other : other == Range.Same ? one : Range.Different;

    private static string Text(SchemaShape shape)
    {
        var kinds = shape.Kinds == JsonKinds.None ? "anything" : shape.Kinds.ToString().Replace(", ", " or ").ToLowerInvariant();
        return shape.Format.Length == 0 ? kinds : $"{kinds} ({shape.Format})";
    }
}
