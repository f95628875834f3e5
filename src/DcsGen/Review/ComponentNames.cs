using DcsGen.Contracts;
using DcsGen.CSharp;

namespace DcsGen.Review;

/// <summary>The names of schemas in two contracts: which were added, removed and renamed, in the document and in C#.</summary>
internal sealed class ComponentNames
{
    private readonly HashSet<string> _previous;
    private readonly HashSet<string> _current;
    private readonly List<(string Previous, string Current)> _renamed = [];

    public ComponentNames(Contract previous, Contract current)
    {
        _previous = new(previous.Components.Select(static pair => pair.Key), StringComparer.Ordinal);
        Types = new(current);
        _current = new(current.Components.Select(static pair => pair.Key), StringComparer.Ordinal);
    }

    /// <summary>Gets the names in the current client.</summary>
    public TypeNames Types { get; }

    /// <summary>Records a renamed type or operation. Types whose names begin with its name are renamed with it, and that is not a change of
    /// its own.</summary>
    public void Renamed(string previous, string current) => _renamed.Add((previous, current));

    /// <summary>Returns whether a place uses a different named schema, and not the same one under a new name.</summary>
    public bool IsReplaced(SchemaShape previous, SchemaShape current) =>
        previous.Component is not null && current.Component is not null && previous.Component != current.Component
        && (previous.Type is NamedType || current.Type is NamedType)
        && !IsRename(previous, current);

    /// <summary>Compares the names of two schemas of the same place, in the document and in C#.</summary>
    public void Compare(ChangeSet changes, SchemaShape previous, SchemaShape current, Place place)
    {
        var (before, after) = ((previous.Type as NamedType)?.Name.Text, (current.Type as NamedType)?.Name.Text);
        var isRetyped = before is not null && after is not null && before != after;
        if (previous.Component is { } previousKey
            && current.Component is { } currentKey
            && previousKey != currentKey
            && IsRename(previous, current))
        {
            if (isRetyped)
            {
                Renamed(before!, after!);
            }

            changes.Add(place, new(ChangeKinds.SchemaRenamed, $"is renamed to '{currentKey}'", previous.Pointer, current.Pointer)
            {
                CSharp = isRetyped ? Verdict.Break : Verdict.Safe,
                PreviousMember = before ?? "",
                Detail = $"-> {currentKey}",
            });
            return;
        }

        if (isRetyped && !_renamed.Exists(pair => IsNamedAfter(before!, after!, pair.Previous, pair.Current)))
        {
            Renamed(before!, after!);
            changes.Add(place, new(ChangeKinds.TypeRenamed, $"changed from {before} to {after}", previous.Pointer, current.Pointer)
            {
                Aspect = $"C# type",
                PreviousMember = before!,
                Detail = $"{before} -> {after}",
            });
        }
    }

    /// <summary>Returns whether two schemas are one that was renamed: the previous name is gone, the current name is new, and the schemas
    /// are alike.</summary>
    public bool IsRename(SchemaShape previous, SchemaShape current) =>
        previous.Component is { } before
            && current.Component is { } after
            && !_current.Contains(before)
            && !_previous.Contains(after)
            && AreAlike(previous, current);

    private static bool IsNamedAfter(string before, string after, string previous, string current) =>
        before.StartsWith(previous, StringComparison.Ordinal) && after == current + before.Substring(previous.Length);

    // At least half of the properties and values of the larger schema are also in the other.
    private static bool AreAlike(SchemaShape previous, SchemaShape current)
    {
        if (previous.Kinds != current.Kinds
            || (previous.Values is null) != (current.Values is null)
            || (previous.Variants.Count == 0) != (current.Variants.Count == 0))
        {
            return false;
        }

        var (before, after) = (Parts(previous), Parts(current));
        return before.Length + after.Length == 0
            || before.Intersect(after, StringComparer.Ordinal).Count() * 2 >= Math.Max(before.Length, after.Length);
    }

    private static string[] Parts(SchemaShape shape) =>
        [.. shape.Properties.Select(static property => property.Name).Concat(shape.Values?.Select(static value => value.Value) ?? [])];
}
