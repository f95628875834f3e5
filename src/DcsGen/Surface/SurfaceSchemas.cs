using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Incremental;

namespace DcsGen.Surface;

/// <summary>The schemas of a surface, each once. An inline schema follows its first user.</summary>
internal sealed class SurfaceSchemas
{
    private readonly Contract _contract;
    private readonly Dictionary<string, ModelType> _models;
    private readonly SchemaReach _sent = new(SchemaReach.Parts);
    private readonly SchemaReach _received = new(SchemaReach.Parts);
    private readonly Queue<SchemaShape> _asked = new();
    private readonly HashSet<SchemaShape> _told = [];
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    public SurfaceSchemas(Api api, Contract contract)
    {
        _contract = contract;
        _models = api.Models.ToDictionary(static model => model.Name, StringComparer.Ordinal);
        foreach (var pair in contract.Components)
        {
            _told.Add(pair.Value);
            Take(pair.Value);
        }

        foreach (var operation in contract.Operations)
        {
            _sent.Add(operation.Sent);
            _received.Add(operation.Received);
        }
    }

    /// <summary>Records the use of a schema. An inline schema gets the next section.</summary>
    public void Ask(SchemaUse? use)
    {
        var open = new Stack<SchemaUse?>([use]);
        while (open.Count > 0)
        {
            if (open.Pop()?.Shape is not { Component: null } shape || !_told.Add(shape))
            {
                continue;
            }

            if (!WireText.HasSection(shape))
            {
                // It has no section, but schemas in it may have one.
                foreach (var inner in SchemaReach.Parts(shape).Reverse())
                {
                    open.Push(inner);
                }
            }
            else if (Take(shape))
            {
                _asked.Enqueue(shape);
            }
        }
    }

    /// <summary>Returns the sections of the inline schemas that were recorded, and of the inline schemas in them.</summary>
    public IEnumerable<SurfaceSection> Inline()
    {
        while (_asked.Count > 0)
        {
            yield return Section("inline", "", _asked.Dequeue());
        }
    }

    /// <summary>Returns the sections of the components, each followed by its inline schemas.</summary>
    public IEnumerable<SurfaceSection> Named(CancellationToken cancellationToken)
    {
        foreach (var pair in _contract.Components)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // If operations are selected, only the types that they use are emitted.
            if (pair.Value.Type is not null || _sent.Contains(pair.Value) || _received.Contains(pair.Value))
            {
                yield return Section("schema", pair.Key, pair.Value);
                foreach (var section in Inline())
                {
                    yield return section;
                }
            }
        }
    }

    // Equal schemas without a name are one type.
    private bool Take(SchemaShape shape) => shape.Type is not NamedType { IsSupport: false, Name: var name } || _types.Add(name);

    private SurfaceSection Section(string label, string name, SchemaShape shape)
    {
        foreach (var inner in SchemaReach.Parts(shape))
        {
            Ask(inner);
        }

        // A line is complete without its section, because a diff shows three lines around it.
        var owner = (shape.Type as NamedType)?.Name.Text;
        var lines = (shape.Values ?? []).Where(_ => owner is not null)
            .Select(value => new SurfaceLine(
                "value", value.Text.Length == 0 ? value.Value : value.Text, "", value.Name is null ? null : new($"{owner}.{value.Name}")))
            .Concat(shape.Properties.Where(property => IsOwn(property, shape, owner)).Select(Property))
            .Concat(Others(shape, owner))
            .Concat(shape.Variants.Where(_ => owner is not null)
                .SelectMany(static variant => (variant.Tags.Count > 0 ? variant.Tags : [""]).Select(tag =>
                    new SurfaceLine(
                        "case", tag, WireText.Of(variant.Schema), variant.Schema.Shape.Type is { } type ? new("", type) : null))));
        return new(
            new(label, name, WireText.Of(shape) + Used(shape), shape.Type is { } made ? new("", made) : null),
            lines.ToEquatableArray());
    }

    private string Used(SchemaShape shape) => (_sent.Contains(shape), _received.Contains(shape)) switch
    {
        (true, false) => ", in requests",
        (false, true) => ", in responses",
        (true, true) => ", in requests and responses",
        _ => "",
    };

    private static SurfaceLine Property(ShapeProperty property) => new(
        "property",
        property.Name.Length == 0 ? "\"\"" : property.Name,
        WireText.Of(property.Schema, property.IsRequired),
        property is { Property: { } made, Member: { } member } ? new(member, made.Type) : null);

    // An inherited property is listed with the record that declares it, unless the document repeats it.
    private static bool IsOwn(ShapeProperty property, SchemaShape shape, string? owner) =>
        owner is null || property.Member is null || property.Member.StartsWith(owner + ".", StringComparison.Ordinal)
        || property.Pointer.StartsWith(shape.Pointer + "/", StringComparison.Ordinal);

    private IEnumerable<SurfaceLine> Others(SchemaShape shape, string? owner)
    {
        if (shape.Additional != AdditionalMembers.Allowed || shape.Properties.Count == 0)
        {
            return [];
        }

        var member = owner is not null && _models.TryGetValue(owner, out var model) ? model.AdditionalProperties : null;
        return [new("others", "*", shape.AdditionalSchema is { } use ? WireText.Of(use) : "any", member is null ? null : new($"{owner}.{member.Name}", new MapType(member.Value)))];
    }
}
