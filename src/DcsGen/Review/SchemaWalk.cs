using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>
/// Walks the schemas that operations of two contracts use, in pairs. Each pair is compared once for each direction, so that cycles end;
/// a second path to a pair only records that it leads there.
/// </summary>
internal sealed class SchemaWalk
{
    private readonly Dictionary<(SchemaShape Previous, SchemaShape Current, Direction Direction, bool IsText), ReviewNode> _pairs = [];
    private readonly Dictionary<(SchemaShape Previous, SchemaShape Current, Direction Direction), (Verdict Wire, MessageText? Sentence)>
        _replacements = [];
    private readonly HashSet<(SchemaShape Previous, SchemaShape Current)> _compared = [];
    private readonly Queue<(SchemaShape Previous, SchemaShape Current, Place Place)> _open = new();
    private readonly Reach _reach;
    private readonly CancellationToken _cancellationToken;
    private bool _isProbe;

    public SchemaWalk(ChangeSet changes, ComponentNames names, Reach reach, CancellationToken cancellationToken)
    {
        Changes = changes;
        Names = names;
        _reach = reach;
        _cancellationToken = cancellationToken;
    }

    public ChangeSet Changes { get; }

    public ComponentNames Names { get; }

    /// <summary>Returns whether the walk has met a pair, in any direction.</summary>
    public bool HasCompared(SchemaShape previous, SchemaShape current) => _compared.Contains((previous, current));

    /// <summary>Compares two uses of schemas in one place, and adds the schemas to the walk.</summary>
    public void Use(SchemaUse previous, SchemaUse current, Place place)
    {
        UseRules.Compare(Changes, previous, current, place);
        if (_isProbe || !Names.IsReplaced(previous.Shape, current.Shape))
        {
            Pair(previous.Shape, current.Shape, place);
        }
        else
        {
            Replaced(previous, current, place);
        }
    }

    /// <summary>Adds a pair of schemas to the walk.</summary>
    public void Pair(SchemaShape previous, SchemaShape current, Place place)
    {
        if (IsWrapper(previous) != IsWrapper(current))
        {
            (previous, current) = (Unwrapped(previous), Unwrapped(current));
        }

        var key = (previous, current, place.Direction, place.IsText);
        if (_pairs.TryGetValue(key, out var node))
        {
            node.LeadsFrom(place.Node);
            return;
        }

        node = new();
        node.LeadsFrom(place.Node);
        _pairs.Add(key, node);
        _compared.Add((previous, current));
        _open.Enqueue((previous, current, At(previous, current, place) with { Node = node }));
    }

    /// <summary>Compares all pairs that were added, and those that they lead to.</summary>
    public void Finish()
    {
        while (_open.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var (previous, current, place) = _open.Dequeue();
            if (previous.Component != current.Component || previous.Type != current.Type)
            {
                Names.Compare(Changes, previous, current, place);
            }

            if (TypeRules.IsListOfPrevious(previous, current, place))
            {
                // One value is a list of one.
                TypeRules.Widened(Changes, previous, current, place);
                Pair(previous, current.Items!.Shape, MemberRules.Items(place) with { IsEmitted = false });
                continue;
            }

            if (VariantRules.Wrapped(this, previous, current, place) || !TypeRules.Compare(Changes, previous, current, place))
            {
                continue;
            }

            if (place.Role == Role.None && previous.IsNullable != current.IsNullable)
            {
                UseRules.Nullability(Changes, current.IsNullable, place, Verdict.Safe, previous.Pointer, current.Pointer);
            }

            ValueRules.Compare(Changes, previous, current, place);
            BoundRules.Compare(Changes, previous, current, place);
            new PropertyRules(this, _reach).Compare(previous, current, place);
            MemberRules.Compare(this, previous, current, place);
            VariantRules.Compare(this, previous, current, place);
            KeywordRules.Compare(Changes, previous, current, place);
            DocumentRules.Compare(Changes, previous, current, place);
        }
    }

    /// <summary>Returns the place of a pair of schemas: named schemas have a place of their own, inline ones that of their owner.</summary>
    public static Place At(SchemaShape previous, SchemaShape current, Place place) =>
        previous.Component is { } key && current.Component is not null
            ? place.Named(key, $"schema '{key}'") with
            {
                Member = (current.Type as NamedType)?.Name ?? "",
                Role = Role.None,
                IsEmitted = true,
                IsListOfOne = false,
                Owner = "",
            }
            : place;

    // One variant, with null or without, allows what the variant allows. The null is compared where the schema is used.
    private static bool IsWrapper(SchemaShape shape) =>
        shape is { Variants.Count: 1, Properties.Count: 0, Items: null, Values: null, Discriminator: null, Rest.Count: 0 }
        && shape.Variants[0].Schema.Shape != shape;

    private static SchemaShape Unwrapped(SchemaShape shape) => IsWrapper(shape) ? shape.Variants[0].Schema.Shape : shape;

    // The place uses a different named schema: one change of the place, not one of each member.
    private void Replaced(SchemaUse previous, SchemaUse current, Place place)
    {
        var key = (previous.Shape, current.Shape, place.Direction);
        if (!_replacements.TryGetValue(key, out var found))
        {
            var probe = new SchemaWalk(new(), Names, _reach, _cancellationToken) { _isProbe = true };
            probe.Pair(previous.Shape, current.Shape, place);
            probe.Finish();
            var worst = probe.Changes.Found.Where(static change => change.Rule != Rules.Other && change.Rule != Rules.SchemaRenamed)
                .OrderByDescending(static change => change.Wire).FirstOrDefault();
            found = (worst.Wire, worst.Sentence);
            _replacements.Add(key, found);
        }

        // Code that catches the error's previous type still compiles while the type exists, but no longer catches the exception.
        var csharp = previous.Shape.Type == current.Shape.Type ? Verdict.Safe
            : place.Role == Role.Error && Names.Types.Has(previous.Shape.Type) ? Verdict.Risk
            : Verdict.Break;
        var (before, after) = (previous.Shape.Title, current.Shape.Title);
        var why = found.Wire > Verdict.Safe ? (MessageText)$" ({found.Sentence!})" : MessageText.None;
        var (kind, predicate) = found.Sentence is null
            ? (ChangeKinds.ReplacedByLikeSchema, (MessageText)$"uses {after} instead of {before}, which has the same members")
            : (TypeRules.KindsOf(place.Role).Replaced(found.Wire), $"uses {after} instead of {before}{why}");
        Changes.Add(place, new(kind, predicate, previous.Pointer, current.Pointer)
        {
            CSharp = csharp,
            Detail = $"{before} -> {after}",
            Schemas = [previous, current],
        });
    }
}
