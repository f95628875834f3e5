namespace DcsGen.Review;

/// <summary>Finds the changes that have one cause: a reviewer decides on them together.</summary>
/// <remarks>
/// A property that became optional and nullable, a schema whose variants, discriminator and C# type changed, a parameter that each path
/// declares, and a server that each scheme has are one decision. Two bounds of one value are two.
/// </remarks>
internal static class Causes
{
    private static readonly HashSet<ChangeKind> s_presence =
    [
        ChangeKinds.PropertyBecameOptional, ChangeKinds.BecameNullable, ChangeKinds.PropertyBecameRequired, ChangeKinds.BecameNotNullable,
    ];

    private static readonly HashSet<ChangeKind> s_type =
    [
        ChangeKinds.TypeRenamed, ChangeKinds.CSharpTypeChanged, ChangeKinds.VariantsReplaced, ChangeKinds.VariantAdded,
        ChangeKinds.VariantRemoved, ChangeKinds.DiscriminatorChanged, ChangeKinds.TagAdded, ChangeKinds.TagRemoved,
        ChangeKinds.BecameEnum, ChangeKinds.BecameFree,
        .. ChangeKinds.ArrayType.All, .. ChangeKinds.VariantType.All, .. ChangeKinds.ResultType.All, .. ChangeKinds.ErrorType.All,
        .. ChangeKinds.ValueType.All,
    ];

    /// <summary>Returns what the changes of one cause have in common; null for a change that has no other beside it.</summary>
    /// <param name="kind">The kind of change.</param>
    /// <param name="place">The place.</param>
    /// <param name="detail">The detail of the change.</param>
    public static string? KeyOf(ChangeKind kind, Place place, string detail)
    {
        if (place.Shared.Length > 0 && place.Subject.EndsWith(place.Shared, StringComparison.Ordinal))
        {
            return $"parameter {kind} {place.Shared} {detail}";
        }

        return s_presence.Contains(kind) ? $"presence {place.Subject}"
            : s_type.Contains(kind) ? $"type {place.Subject.Split('|')[0]}"
            : kind == ChangeKinds.ServerUrlChanged || kind == ChangeKinds.ServerRemoved || kind == ChangeKinds.ServerAdded
                ? $"server {kind} {WithoutScheme(place.Subject)} {WithoutScheme(detail)}"
            : null;
    }

    private static string WithoutScheme(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? text.Substring(at) : text;
}
