using DcsGen.Contracts;
using DcsGen.CSharp;

namespace DcsGen.Review;

/// <summary>Which named schemas came, went and are called otherwise, and what C# calls them (DCS2038).</summary>
internal sealed class ComponentNames
{
    private readonly HashSet<string> _old;
    private readonly HashSet<string> _new;
    private readonly List<(string Old, string New)> _renamed = [];

    public ComponentNames(Contract old, Contract @new)
    {
        _old = new(old.Components.Select(static pair => pair.Key), StringComparer.Ordinal);
        Types = new(@new);
        _new = new(@new.Components.Select(static pair => pair.Key), StringComparer.Ordinal);
    }

    /// <summary>The names that C# has for what the new contract leads to.</summary>
    public TypeNames Types { get; }

    /// <summary>A name that others begin with: what is named after it is renamed with it, and no change of its own.</summary>
    public void Renamed(string old, string @new) => _renamed.Add((old, @new));

    /// <summary>Whether another schema came into a place, and not the same one by another name.</summary>
    public bool IsReplaced(SchemaShape old, SchemaShape @new) =>
        old.Component is not null && @new.Component is not null && old.Component != @new.Component
        && (old.Type is NamedType || @new.Type is NamedType)
        && !IsRename(old, @new);

    /// <summary>Compares what the document and C# call two schemas that stand in the same place.</summary>
    public void Compare(ChangeSet changes, SchemaShape old, SchemaShape @new, Place place)
    {
        var (before, after) = ((old.Type as NamedType)?.Name.Text, (@new.Type as NamedType)?.Name.Text);
        var isRetyped = before is not null && after is not null && before != after;
        if (old.Component is { } oldKey && @new.Component is { } newKey && oldKey != newKey && IsRename(old, @new))
        {
            if (isRetyped)
            {
                Renamed(before!, after!);
            }

            changes.Add(place, "renamed", $"is called '{newKey}' now", Rule.Always("DCS2038", Verdict.Safe), isRetyped ? Verdict.Break : Verdict.Safe, old.Pointer, @new.Pointer, $"-> {newKey}");
            return;
        }

        if (isRetyped && !_renamed.Exists(pair => IsNamedAfter(before!, after!, pair.Old, pair.New)))
        {
            Renamed(before!, after!);
            changes.Add(place, "type renamed", $"is {after} in C# now, which was {before}", Rule.Always("DCS2038", Verdict.Safe), Verdict.Break, old.Pointer, @new.Pointer, $"{before} -> {after}");
        }
    }

    /// <summary>Whether an old name of a schema is gone, a new one came, and the two are one schema.</summary>
    public bool IsRename(SchemaShape old, SchemaShape @new) =>
        old.Component is { } before && @new.Component is { } after && !_new.Contains(before) && !_old.Contains(after) && AreAlike(old, @new);

    private static bool IsNamedAfter(string before, string after, string old, string @new) =>
        before.StartsWith(old, StringComparison.Ordinal) && after == @new + before.Substring(old.Length);

    // At least half of what the larger one has.
    private static bool AreAlike(SchemaShape old, SchemaShape @new)
    {
        if (old.Kinds != @new.Kinds || (old.Values is null) != (@new.Values is null) || (old.Variants.Count == 0) != (@new.Variants.Count == 0))
        {
            return false;
        }

        var (before, after) = (Parts(old), Parts(@new));
        return before.Length + after.Length == 0 || before.Intersect(after, StringComparer.Ordinal).Count() * 2 >= Math.Max(before.Length, after.Length);
    }

    private static string[] Parts(SchemaShape shape) =>
        [.. shape.Properties.Select(static property => property.Name).Concat(shape.Values?.Select(static value => value.Value) ?? [])];
}
