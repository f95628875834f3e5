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
    /// <param name="union">The union's name. A title that it ends with would only repeat it.</param>
    /// <param name="variants">The variants.</param>
    public static string[] Of(string union, IReadOnlyList<LocatedSchema> variants)
    {
        // A value identifies one object of several.
        var areSeveral = variants.Count(static variant => MemberSet.Of(variant).Names.Any()) > 1;
        var claims = variants
            .Select(variant => variant.Component is null ? Claims(variant, areSeveral, union).Distinct().ToArray() : null)
            .ToArray();
        var claimants = claims.SelectMany(static names => names ?? [])
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. claims.Select((names, index) => names is null ? ""
                : Array.Find(names, name => claimants[name] == 1) ?? "Option" + (1 + index).ToString(CultureInfo.InvariantCulture)),
        ];
    }

    private static IEnumerable<string> Claims(LocatedSchema variant, bool areSeveral, string union)
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
        foreach (var values in constants.Take(areSeveral ? 1 : 0))
        {
            yield return Identifier.Pascal(values[0]);
        }

        if (TitleNames.NameOf(variant.Written.Title) is { } title && !union.EndsWith(title, StringComparison.OrdinalIgnoreCase))
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
