using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>Whether references lead somewhere. The model finds out when it is asked, and throws on some that do not.</summary>
internal static class Resolving
{
    public static bool LeadsSomewhere<T, TInterface, TReference>(BaseOpenApiReferenceHolder<T, TInterface, TReference> holder)
        where T : class, IOpenApiReferenceable, TInterface
        where TInterface : class, IOpenApiReferenceable, IOpenApiSerializable
        where TReference : BaseOpenApiReference, new()
    {
        try
        {
            return !holder.Reference.IsExternal && holder.RecursiveTarget is not null;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            // A circle, or a reference that is no URI.
            return false;
        }
    }
}
