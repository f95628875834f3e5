using System.Globalization;
using DcsGen.Naming;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>The names that the inline variants of a union get, after the union's name.</summary>
internal static class VariantNames
{
    /// <summary>
    /// Returns the name of each variant; empty for a component. It is the first of these that no other inline variant has: the value that
    /// identifies the variant, its title, the component that it extends, the kind of its JSON. A variant without one has its number.
    /// </summary>
    public static string[] Of(IReadOnlyList<LocatedSchema> variants)
    {
        var claims = variants.Select(static variant => variant.Component is null ? Claims(variant).Distinct().ToArray() : null).ToArray();
        var claimants = claims.SelectMany(static names => names ?? [])
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. claims.Select((names, index) => names is null ? ""
                : Array.Find(names, name => claimants[name] == 1) ?? "Option" + (1 + index).ToString(CultureInfo.InvariantCulture)),
        ];
    }

    private static IEnumerable<string> Claims(LocatedSchema variant)
    {
        // A scalar has no type of its own.
        var kind = (variant.Written!.Type ?? 0) & ~JsonSchemaType.Null;
        if (variant.Written.Enum is not { Count: > 0 }
            && kind is JsonSchemaType.String or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean)
        {
            yield break;
        }

        var members = MemberSet.Of(variant);
        var constants = members.Names.Select(name => members.ValuesOf(name).Take(2).ToArray())
            .Where(static values => values.Length == 1);
        foreach (var values in constants.Take(1))
        {
            yield return Identifier.Pascal(values[0]);
        }

        if (TitleNames.NameOf(variant.Written.Title) is { } title)
        {
            yield return title;
        }

        if (variant.AllOf.Select(static part => part.Component).OfType<string>().ToArray() is { Length: 1 } extended)
        {
            yield return Identifier.Pascal(extended[0]);
        }

        yield return kind switch
        {
            JsonSchemaType.Object => "Object",
            JsonSchemaType.Array => "",
            JsonSchemaType.String => "Text",
            JsonSchemaType.Integer or JsonSchemaType.Number => "Number",
            _ => "Option",
        };
    }
}
