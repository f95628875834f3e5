using DcsGen.CSharp;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>
/// <c>allOf</c> without properties beside it: the type of the one schema to which the others only add bounds, or the scalar, enum or list
/// that all of them describe. Objects are left to the next strategy.
/// </summary>
internal sealed class AllOfStrategy(
    SchemaMapper schemas, TypeRegistry registry, Inheritance inheritance, Findings findings) : SchemaStrategy
{
    public override bool Takes(SchemaRequest request) => request is { Schema.AllOf.Count: > 0, HasProperties: false }
        && ((request.Component ?? registry.ComponentId(request.Schema)) is not { } component || inheritance.BaseOf(component) is null);

    public override TypeRef? Make(SchemaRequest request)
    {
        if (Only(request) is { } only)
        {
            return schemas.MapAs(request, only);
        }

        var value = AllOfValue.Of(request.At);
        if (value.IsObject)
        {
            return null;
        }

        if (value.Values is { Count: 0 })
        {
            findings.Approximated(request.At.Pointer, $"The enums of this allOf have no value in common, and are ignored");
        }
        else if (value.Values is not null && EnumOf(value, findings) is { } values)
        {
            return schemas.AddEnum(values, request.Doc, request.Name);
        }

        if (value.Items.Count > 0 && value.Types is 0 or JsonSchemaType.Array)
        {
            return new ListType(schemas.Map(schemas.Merged.Of(value.Items, out _), request.Name.Preferred + "Item"));
        }

        if (ScalarOf(value) is { } scalar)
        {
            schemas.Uses(scalar);
            return scalar;
        }

        findings.Approximated(request.At.Pointer, $"The schemas of this allOf do not describe one type; the value is read as any JSON");
        return SchemaMapper.Any;
    }

    public override TypeRef? Find(SchemaRequest request, Func<LocatedSchema, TypeRef?> find)
    {
        if (Only(request) is { } only)
        {
            return find(only);
        }

        var value = AllOfValue.Of(request.At);
        return registry.TypeOfEqual(request.At)
            ?? (value.IsObject || value.Values is not null ? null
                : value.Items.Count > 0 && value.Types is 0 or JsonSchemaType.Array
                ? find(schemas.Merged.Of(value.Items, out _)) is { } item ? new ListType(item) : null
                : ScalarOf(value) ?? SchemaMapper.Any);
    }

    // The schema to which all others add no more than bounds; a named one if there are several.
    private static LocatedSchema? Only(SchemaRequest request)
    {
        var own = AllOfValue.WithoutAllOf(request.At);
        var parts = request.At.AllOf.Where(static part => part.Target is not null).Select(AllOfValue.Of).ToArray();
        return parts.OrderBy(static part => part.At.Component is not null ? 0 : part.Types == 0 ? 2 : 1)
            .FirstOrDefault(part => own.AddsNothingTo(part) && parts.All(other => other == part || other.AddsNothingTo(part)))?.At;
    }

    private static EnumValues? EnumOf(AllOfValue value, Findings findings)
    {
        var valued = value.Parts.Last(static part => SchemaValues.Of(part).Count > 0);
        return EnumValues.Of(valued, findings)?.Only(value.Values!);
    }

    // Several formats cancel each other out. A part with both the type and the format decides how its values are written.
    private TypeRef? ScalarOf(AllOfValue value)
    {
        var format = value.Formats.Count == 1 ? value.Formats[0] : null;
        return value.Types switch
        {
            0 when value.Values is { Count: > 0 } values => new ScalarType(Scalars.OfValues(values)),
            0 when value.Values is null => SchemaMapper.Any,
            JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String or JsonSchemaType.Boolean =>
                value.Parts.FirstOrDefault(
                    part => SchemaFacts.TypesOf(part.Written!) == value.Types && part.Written!.Format == format) is { } whole
                    ? schemas.Scalars.Of(whole)
                    : new ScalarType(Scalars.Of(value.Types.Value, format)),
            _ => null,
        };
    }
}
