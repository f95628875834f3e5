using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>
/// Walks what operations lead to in two contracts, pair by pair. Each pair of schemas is compared once for each way that it travels,
/// so that circles end; what else leads to a pair only notes that it does.
/// </summary>
internal sealed class SchemaWalk
{
    private readonly Dictionary<(SchemaShape Old, SchemaShape New, Direction Direction), ReviewNode> _pairs = [];
    private readonly Dictionary<(SchemaShape Old, SchemaShape New, Direction Direction), (Verdict Wire, MessageText? Sentence)> _replacements = [];
    private readonly HashSet<(SchemaShape Old, SchemaShape New)> _compared = [];
    private readonly Queue<(SchemaShape Old, SchemaShape New, Place Place)> _open = new();
    private readonly Reach _reach;
    private readonly CancellationToken _cancellationToken;
    private readonly bool _isProbe;

    public SchemaWalk(ChangeSet changes, ComponentNames names, Reach reach, CancellationToken cancellationToken, bool isProbe = false)
    {
        Changes = changes;
        Names = names;
        _reach = reach;
        _cancellationToken = cancellationToken;
        _isProbe = isProbe;
    }

    public ChangeSet Changes { get; }

    public ComponentNames Names { get; }

    /// <summary>Whether a pair was met, in whatever direction.</summary>
    public bool HasCompared(SchemaShape old, SchemaShape @new) => _compared.Contains((old, @new));

    /// <summary>Compares a schema where it is used, and notes what it leads to.</summary>
    public void Use(SchemaUse old, SchemaUse @new, Place place)
    {
        UseRules.Compare(Changes, old, @new, place);
        if (_isProbe || !Names.IsReplaced(old.Shape, @new.Shape))
        {
            Pair(old.Shape, @new.Shape, place);
        }
        else
        {
            Replaced(old, @new, place);
        }
    }

    /// <summary>Notes a pair of schemas to compare.</summary>
    public void Pair(SchemaShape old, SchemaShape @new, Place place)
    {
        var key = (old, @new, place.Direction);
        if (_pairs.TryGetValue(key, out var node))
        {
            node.LeadsFrom(place.Node);
            return;
        }

        node = new();
        node.LeadsFrom(place.Node);
        _pairs.Add(key, node);
        _compared.Add((old, @new));
        _open.Enqueue((old, @new, At(old, @new, place) with { Node = node }));
    }

    /// <summary>Compares all pairs that were noted, and those that they lead to.</summary>
    public void Finish()
    {
        while (_open.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var (old, @new, place) = _open.Dequeue();
            if (old.Component != @new.Component || old.Type != @new.Type)
            {
                Names.Compare(Changes, old, @new, place);
            }

            if (!TypeRules.Compare(Changes, old, @new, place))
            {
                continue;
            }

            if (place.Role == Role.None && old.IsNullable != @new.IsNullable)
            {
                UseRules.Nullability(Changes, @new.IsNullable, place, Verdict.Safe, old.Pointer, @new.Pointer);
            }

            ValueRules.Compare(Changes, old, @new, place);
            BoundRules.Compare(Changes, old, @new, place);
            new PropertyRules(this, _reach).Compare(old, @new, place);
            MemberRules.Compare(this, old, @new, place);
            VariantRules.Compare(this, old, @new, place);
            DocumentRules.Compare(Changes, old, @new, place);
        }
    }

    /// <summary>A named schema speaks for itself; an inline one is a part of what has it.</summary>
    public static Place At(SchemaShape old, SchemaShape @new, Place place) => old.Component is { } key && @new.Component is not null
        ? place.Named(key, $"schema '{key}'") with { Member = (@new.Type as NamedType)?.Name ?? "", Role = Role.None, IsEmitted = true }
        : place;

    // Another named schema stands there, and the one before is still to be had: one change of one place, and not one of each member.
    private void Replaced(SchemaUse old, SchemaUse @new, Place place)
    {
        var key = (old.Shape, @new.Shape, place.Direction);
        if (!_replacements.TryGetValue(key, out var found))
        {
            var probe = new SchemaWalk(new(), Names, _reach, _cancellationToken, isProbe: true);
            probe.Pair(old.Shape, @new.Shape, place);
            probe.Finish();
            var worst = probe.Changes.Found.Where(static change => change.Id != Rule.Other && change.Id != "DCS2038").OrderByDescending(static change => change.Wire).FirstOrDefault();
            found = (worst.Wire, worst.Sentence);
            _replacements.Add(key, found);
        }

        // What catches an error of the type before still compiles, and catches nothing any more.
        var csharp = old.Shape.Type == @new.Shape.Type ? Verdict.Safe : place.Role == Role.Error && Names.Types.Has(old.Shape.Type) ? Verdict.Risk : Verdict.Break;
        var (before, after) = (old.Shape.Title, @new.Shape.Title);
        if (found.Sentence is null)
        {
            Changes.Add(place, "replaced", $"is {after} now, which looks as {before} did", Rule.Always("DCS2038", Verdict.Safe), csharp, old.Pointer, @new.Pointer, $"{before} -> {after}");
            return;
        }

        var why = found.Wire > Verdict.Safe ? (MessageText)$" ({found.Sentence})" : MessageText.None;
        Changes.Add(place, "replaced", $"is {after} now and no longer {before}{why}", TypeRules.Named(place.Role, found.Wire, found.Wire), csharp, old.Pointer, @new.Pointer, $"{before} -> {after}");
    }
}
