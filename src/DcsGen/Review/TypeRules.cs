using DcsGen.Contracts;

namespace DcsGen.Review;

/// <summary>The kind of JSON and its format (DCS2013, DCS2032, DCS2035).</summary>
internal static class TypeRules
{
    private enum Change
    {
        None,
        Wider,
        Narrower,
        Other,
    }

    /// <returns>Whether there is more to compare: not where one kind of JSON has become another.</returns>
    public static bool Compare(ChangeSet changes, SchemaShape old, SchemaShape @new, Place place)
    {
        var kinds = OfKinds(old.Kinds, @new.Kinds);
        var change = Both(kinds, OfFormat(old, @new));
        var csharp = Surface.OfType(old.Type, @new.Type, place);
        if (change == Change.None)
        {
            // A choice, an enum or a map that came or went is told where it is compared; whatever else gives another type is told here.
            if (csharp == Verdict.Break && (old.Values is null) == (@new.Values is null) && (old.Variants.Count == 0) == (@new.Variants.Count == 0) && old.Additional == @new.Additional
                && (old.Items is null) == (@new.Items is null))
            {
                changes.Add(place, "C# type", $"has another C# type", Rule.Always(Rule.Other, Verdict.Safe), csharp, old.Pointer, @new.Pointer);
            }

            return true;
        }

        var (before, after) = (Text(old), Text(@new));
        var isArray = old.Kinds == JsonKinds.Array != (@new.Kinds == JsonKinds.Array);
        var (request, response) = (change == Change.Wider ? Verdict.Safe : Verdict.Break, change == Change.Narrower ? Verdict.Safe : Verdict.Break);
        var rule = isArray ? Rule.Either("DCS2035", request, response) : Named(place.Role, request, response);
        changes.Add(place, "type", $"changed from {before} to {after}", rule, csharp, old.Pointer + "/type", @new.Pointer + "/type", $"{before} -> {after}");
        return kinds is not Change.Other;
    }

    /// <summary>The rule for another type, by what the schema stands for.</summary>
    public static Rule Named(Role role, Verdict request, Verdict response) => role switch
    {
        Role.Items or Role.Additional => Rule.Either("DCS2035", request, response),
        Role.Variant => Rule.Either("DCS2036", request, response),
        Role.Result => new("DCS2013", request, "DCS2027", response),
        Role.Error => new("DCS2013", request, "DCS2037", response),
        _ => new("DCS2013", request, "DCS2032", response),
    };

    private static Change OfKinds(JsonKinds old, JsonKinds @new)
    {
        var (before, after) = (All(old), All(@new));
        return before == after ? Change.None
            : (before & after) == before ? Change.Wider
            : (before & after) == after ? Change.Narrower
            : Change.Other;

        // No kind is any, and every integer is a number.
        static JsonKinds All(JsonKinds kinds) => kinds == JsonKinds.None
            ? JsonKinds.String | JsonKinds.Number | JsonKinds.Integer | JsonKinds.Boolean | JsonKinds.Array | JsonKinds.Object
            : kinds.HasFlag(JsonKinds.Number) ? kinds | JsonKinds.Integer : kinds;
    }

    private static Change OfFormat(SchemaShape old, SchemaShape @new)
    {
        var (before, after) = (Width(old), Width(@new));
        return old.Format == @new.Format ? Change.None
            : before is { } one && after is { } other ? one == other ? Change.None : one < other ? Change.Wider : Change.Narrower
            : old.Format.Length == 0 ? Change.Narrower
            : @new.Format.Length == 0 ? Change.Wider
            : Change.Other;
    }

    // Among numbers; null for what has no width.
    private static int? Width(SchemaShape shape) => shape.Kinds is not (JsonKinds.Integer or JsonKinds.Number) ? null : shape.Format switch
    {
        "int32" or "float" => 1,
        "int64" or "double" => 2,
        _ => 3,
    };

    private static Change Both(Change one, Change other) => one == Change.None || one == other ? other : other == Change.None ? one : Change.Other;

    private static string Text(SchemaShape shape)
    {
        var kinds = shape.Kinds == JsonKinds.None ? "anything" : shape.Kinds.ToString().Replace(", ", " or ").ToLowerInvariant();
        return shape.Format.Length == 0 ? kinds : $"{kinds} ({shape.Format})";
    }
}
