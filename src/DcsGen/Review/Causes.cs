namespace DcsGen.Review;

/// <summary>Finds the changes that have one cause: a reviewer decides on them together.</summary>
/// <remarks>
/// One decision are: the properties of one schema that became optional or nullable, or that are removed; the variants, the discriminator
/// and the C# type of one schema; the values of one enum; the same change in several operations, such as a parameter that each path
/// declares; one edit of a part that belongs to several schemas by <c>allOf</c> or <c>oneOf</c>; a named schema that replaces another one
/// in several places; and a server with each of its URL schemes. Two bounds of one value are two decisions.
/// </remarks>
internal static class Causes
{
    private static readonly HashSet<ChangeKind> s_type =
    [
        ChangeKinds.TypeRenamed, ChangeKinds.CSharpTypeChanged, ChangeKinds.VariantsReplaced, ChangeKinds.VariantAdded,
        ChangeKinds.VariantRemoved, ChangeKinds.DiscriminatorChanged, ChangeKinds.TagAdded, ChangeKinds.TagRemoved,
        ChangeKinds.BecameEnum, ChangeKinds.BecameFree,
        .. ChangeKinds.ArrayType.All, .. ChangeKinds.VariantType.All, .. ChangeKinds.ResultType.All, .. ChangeKinds.ErrorType.All,
        .. ChangeKinds.ValueType.All,
    ];

    // What another type of the whole does to its parts.
    private static readonly HashSet<ChangeKind> s_ofParts =
    [
        ChangeKinds.AdditionalTyped, ChangeKinds.AdditionalUntyped, ChangeKinds.AdditionalAllowed, ChangeKinds.AdditionalForbidden,
        ChangeKinds.AdditionalStated, ChangeKinds.ItemsTyped, ChangeKinds.ItemsUntyped,
    ];

    // What an edit does to several properties of one schema at a time.
    private static readonly Dictionary<ChangeKind, string> s_ofProperties = new()
    {
        [ChangeKinds.PropertyBecameOptional] = "optional",
        [ChangeKinds.BecameNullable] = "optional",
        [ChangeKinds.PropertyBecameRequired] = "required",
        [ChangeKinds.BecameNotNullable] = "required",
        [ChangeKinds.RequiredPropertyRemoved] = "removed",
        [ChangeKinds.OptionalPropertyRemoved] = "removed",
        [ChangeKinds.RequiredPropertyAdded] = "required added",
        [ChangeKinds.OptionalPropertyAdded] = "added",
        [ChangeKinds.BecameReadOnly] = "readOnly",
        [ChangeKinds.RequiredBecameWriteOnly] = "writeOnly",
        [ChangeKinds.OptionalBecameWriteOnly] = "writeOnly",
        [ChangeKinds.RequiredNoLongerReadOnly] = "no longer readOnly",
        [ChangeKinds.OptionalNoLongerReadOnly] = "no longer readOnly",
        [ChangeKinds.NoLongerWriteOnly] = "no longer writeOnly",
        [ChangeKinds.PropertyMemberRenamed] = "C# names",
    };

    // What an edit does to several values of one enum at a time.
    private static readonly HashSet<ChangeKind> s_ofValues =
    [
        ChangeKinds.ValueAdded, ChangeKinds.ValueRemoved, ChangeKinds.ValueAddedToClosed, ChangeKinds.ExtensibleValueAdded,
        ChangeKinds.ConstantRenamed,
    ];

    private static readonly HashSet<ChangeKind> s_ofServers =
    [
        ChangeKinds.ServerUrlChanged, ChangeKinds.ServerRemoved, ChangeKinds.ServerAdded, ChangeKinds.OwnServerAdded,
    ];

    private static readonly HashSet<ChangeKind> s_everywhere =
    [
        ChangeKinds.KeywordChanged, ChangeKinds.ExtensionChanged, ChangeKinds.OwnExtensionChanged,
    ];

    /// <summary>Returns texts that a change has in common with the other changes of its cause. Changes that share one have one
    /// cause.</summary>
    /// <param name="change">The change.</param>
    /// <param name="place">The place.</param>
    public static IEnumerable<string> KeysOf(Change change, Place place)
    {
        var (kind, detail) = (change.Kind, change.Detail);
        if (kind == ChangeKinds.DocumentationChanged)
        {
            yield return "documentation";
            yield break;
        }

        if (Edit(change) is { Length: > 0 } edit)
        {
            yield return $"edit {kind} {edit}";
        }

        if (s_everywhere.Contains(kind))
        {
            yield return $"keyword {kind} {detail}";
        }

        if (s_ofServers.Contains(kind))
        {
            yield return $"server {kind} {WithoutScheme(place.Subject)} {WithoutScheme(detail)}";
        }

        if (place.WithoutOwner is { } part)
        {
            yield return $"part {kind} {part} {detail}";
        }

        if (s_ofProperties.TryGetValue(kind, out var name) && place.Role == Role.Property)
        {
            yield return $"property {place.Subject} {(name is "optional" or "required" ? "presence" : name)}";
            yield return $"properties {place.Schema} {name}";
        }
        else if (s_ofProperties.ContainsKey(kind))
        {
            yield return $"presence {place.Subject}";
        }

        if (s_ofValues.Contains(kind))
        {
            yield return $"values {kind} {place.Subject}";
        }

        if (s_type.Contains(kind) || s_ofParts.Contains(kind))
        {
            yield return $"type {(place.Role == Role.Variant || s_ofParts.Contains(kind) ? place.Whole : place.Subject)}";
        }

        if (kind == ChangeKinds.TypeRenamed)
        {
            yield return $"renamed from {change.PreviousPointer}";
            yield return $"renamed to {change.CurrentPointer}";
        }

        if (kind.Name is "replaced" || kind == ChangeKinds.TypeRenamed || kind == ChangeKinds.SchemaRenamed)
        {
            yield return $"schema {detail}";
        }
    }

    /// <summary>Returns the changes by cause: of each cause first the change to decide on, then those that follow from it.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="isAccepted">Whether a change is accepted. Accepted changes of a cause are a group of their own, so that the decision
    /// on a cause does not include changes that come later.</param>
    public static IEnumerable<IReadOnlyList<SpecChange>> Groups(IEnumerable<SpecChange> changes, Func<SpecChange, bool> isAccepted)
    {
        foreach (var cause in changes.GroupBy(static change => change.Cause ?? change.Fingerprint, StringComparer.Ordinal))
        {
            var head = cause.First(static change => change.Cause is null);
            foreach (var part in cause.GroupBy(change => isAccepted(change.Worst == Verdict.Safe ? head : change)))
            {
                var first = part.Contains(head) ? head : WorstFirst(part).First();
                yield return [first, .. part.Where(change => change != first)];
            }
        }
    }

    /// <summary>Returns changes in the order in which they can stand for their cause: the worst first, and the wire before C#.</summary>
    public static IOrderedEnumerable<SpecChange> WorstFirst(IEnumerable<SpecChange> changes) =>
        changes.OrderByDescending(static change => change.Worst)
            .ThenByDescending(static change => change.Wire)
            .ThenByDescending(static change => change.CSharp);

    // Where the document was edited: a part of an allOf, and a variant of a union in a union, belong to several schemas.
    private static string Edit(Change change) =>
        change.Kind.Name.EndsWith("added", StringComparison.Ordinal) ? change.CurrentPointer
        : change.Kind.Name.EndsWith("removed", StringComparison.Ordinal) ? change.PreviousPointer
        : change.PreviousPointer.Length == 0 ? ""
        : $"{change.PreviousPointer} {change.CurrentPointer}";

    private static string WithoutScheme(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? text.Substring(at) : text;
}
