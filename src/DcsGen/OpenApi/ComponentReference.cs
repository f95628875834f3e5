using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>The component that a reference object refers to.</summary>
/// <param name="Section">The section below <c>components</c>.</param>
/// <param name="Key">The component's key.</param>
internal readonly record struct ComponentReference(string Section, string Key)
{
    /// <summary>Gets the pointer of the component.</summary>
    public string Pointer => Reading.Pointer.Child("/components/" + Section, Key);

    /// <summary>Returns the component that an object of a document refers to; null for an object that is not a reference.</summary>
    public static ComponentReference? Of(object? value) => value switch
    {
        OpenApiSchemaReference reference => Of("schemas", reference.Reference),
        OpenApiParameterReference reference => Of("parameters", reference.Reference),
        OpenApiRequestBodyReference reference => Of("requestBodies", reference.Reference),
        OpenApiResponseReference reference => Of("responses", reference.Reference),
        OpenApiHeaderReference reference => Of("headers", reference.Reference),
        OpenApiCallbackReference reference => Of("callbacks", reference.Reference),
        OpenApiPathItemReference reference => Of("pathItems", reference.Reference),
        _ => null,
    };

    /// <summary>Returns the component that a reference leads to if the reference says nothing else, and otherwise the reference
    /// itself.</summary>
    /// <remarks>Microsoft.OpenApi follows a reference again each time that it is asked for something.</remarks>
    public static T Followed<T>(T value)
    {
        for (var i = 0; i < Limits.ReferenceChain; i++)
        {
            if (TargetOf(value) is not T target)
            {
                break;
            }

            value = target;
        }

        return value;
    }

    /// <summary>Returns the pointer of a schema component.</summary>
    public static string PointerToSchema(string key) => new ComponentReference("schemas", key).Pointer;

    /// <summary>Returns the pointer of a security scheme.</summary>
    public static string PointerToSecurityScheme(string key) => new ComponentReference("securitySchemes", key).Pointer;

    // From 3.1 on, a reference may have a description of its own.
    private static object? TargetOf(object? value) => value switch
    {
        OpenApiParameterReference { Reference.Description: null } reference => reference.Target,
        OpenApiRequestBodyReference { Reference.Description: null } reference => reference.Target,
        OpenApiResponseReference { Reference.Description: null } reference => reference.Target,
        OpenApiHeaderReference { Reference.Description: null } reference => reference.Target,
        _ => null,
    };

    private static ComponentReference? Of(string section, BaseOpenApiReference reference) =>
        reference.Id is { } id ? new(section, id) : null;
}
