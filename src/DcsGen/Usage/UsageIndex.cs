using System.Collections.Concurrent;
using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Patterns;

namespace DcsGen.Usage;

/// <summary>A contract by C# names: the allowed values of each part of a request.</summary>
internal sealed class UsageIndex
{
    private readonly Contract _contract;
    private readonly Dictionary<string, List<SchemaShape>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UsageMethod> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UsageEnum> _enums = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, EcmaPattern?> _patterns = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, ContractPosition>> _positions;
    private UsageChanges? _changes;

    public UsageIndex(Contract contract)
    {
        _contract = contract;
        _positions = new(Locate);
        var sent = new SchemaReach(SchemaReach.SentParts);
        var received = new SchemaReach(SchemaReach.Parts);
        foreach (var operation in contract.Operations)
        {
            AddOperation(operation);
            sent.Add(operation.Sent);
            received.Add(operation.Received);
        }

        foreach (var property in sent.Shapes.SelectMany(static shape => shape.Properties)
            .Where(static property => property is { Member: not null, Schema.IsReadOnly: false }))
        {
            Add(_members, property.Member!, property.Schema.Shape);
        }

        foreach (var shape in sent.Shapes.Concat(received.Shapes).Distinct())
        {
            if (shape is { Type: NamedType { Kind: NamedKind.StringEnum or NamedKind.IntegerEnum } type, Values: not null })
            {
                _enums[type.Name] = UsageEnum.Of(
                    _enums.TryGetValue(type.Name, out var known) ? known : null, shape, received.Contains(shape));
            }
        }
    }

    /// <summary>The open enums by their names.</summary>
    public IReadOnlyDictionary<string, UsageEnum> Enums => _enums;

    /// <summary>The operations of the document.</summary>
    public IReadOnlyList<ContractOperation> Operations => _contract.Operations;

    /// <summary>Returns the schemas of a property of a request; empty if it is not one.</summary>
    /// <param name="type">The record that declares it.</param>
    /// <param name="property">Its name.</param>
    public IReadOnlyList<SchemaShape> Property(string type, string property) =>
        _members.TryGetValue(type + "." + property, out var shapes) ? shapes : [];

    /// <param name="type">The interface or the class that declares it.</param>
    /// <param name="method">Its name.</param>
    public UsageMethod? Method(string type, string method) => _methods.TryGetValue(type + "." + method, out var found) ? found : null;

    /// <summary>Returns the pattern of a schema; null if absent, or if it is not supported.</summary>
    public EcmaPattern? Pattern(Bounds bounds) => bounds.Pattern is { } pattern ? _patterns.GetOrAdd(pattern, EcmaPattern.Parse) : null;

    /// <summary>Returns the changes of the document that affect code which still compiles.</summary>
    public UsageChanges Since(UsageIndex baseline)
    {
        // One baseline at a time: of the last build, or of the editor's last state.
        var changes = Volatile.Read(ref _changes);
        if (changes?.Baseline != baseline)
        {
            changes = new(baseline, this);
            Volatile.Write(ref _changes, changes);
        }

        return changes;
    }

    /// <summary>Returns the position of a pointer.</summary>
    public ContractPosition Position(string pointer) =>
        _positions.Value.TryGetValue(pointer, out var position) ? position : _contract.Positions.Find([pointer])[0];

    private void AddOperation(ContractOperation operation)
    {
        foreach (var parameter in operation.Parameters)
        {
            if (parameter is { IsClient: true, Member: { } member })
            {
                Add(_members, member, parameter.Schema.Shape);
            }
        }

        foreach (var method in operation.Methods)
        {
            foreach (var option in method.Options?.Properties ?? [])
            {
                if (Parameter(operation, option) is { } parameter)
                {
                    Add(_members, $"{method.Options!.Name}.{option.Name.Bare}", parameter.Schema.Shape);
                }
            }

            var arguments = new Dictionary<string, List<SchemaShape>>(StringComparer.Ordinal);
            foreach (var argument in method.Parameters)
            {
                if (Parameter(operation, argument) is { } parameter)
                {
                    Add(arguments, argument.Name.Bare, parameter.Schema.Shape);
                }
            }

            if (method.Body is { } body
                && operation.Body?.Contents.FirstOrDefault(content => content.MediaType == body.MediaType) is { } sent)
            {
                Add(arguments, "body", sent.Schema.Shape);
            }

            var called = new UsageMethod(arguments, method.Options?.Name.Text, null);
            AddMethod(method, method.MemberName + "Async", called);
            AddMethod(method, method.MemberName + "WithResponseAsync", called);
            if (method.Paging is { } paging)
            {
                AddMethod(
                    method,
                    paging.MemberName + "Async",
                    called with { Moves = paging.Position is { } position ? position.Name.Bare : null });
            }
        }
    }

    private void AddMethod(ClientMethod method, string name, UsageMethod called)
    {
        _methods[method.InterfaceOf(_contract.ClientName) + "." + name] = called;
        if (method.Group is null)
        {
            _methods[_contract.ClientName + "Client." + name] = called;
        }
    }

    /// <summary>Returns the parameter of an argument or an option.</summary>
    public static ContractParameter? Parameter(ContractOperation operation, MethodParameter argument) =>
        operation.Parameters.FirstOrDefault(parameter => parameter.Name == argument.WireName && parameter.In == argument.In);

    private static void Add(Dictionary<string, List<SchemaShape>> all, string name, SchemaShape shape)
    {
        if (!all.TryGetValue(name, out var shapes))
        {
            all.Add(name, shapes = []);
        }

        if (!shapes.Contains(shape))
        {
            shapes.Add(shape);
        }
    }

    // All that may be pointed at, since the text is read once more for it.
    private Dictionary<string, ContractPosition> Locate()
    {
        var shapes = new HashSet<SchemaShape>();
        var open = new Stack<SchemaShape>(_members.Values.Concat(_methods.Values.SelectMany(static method => method.Arguments.Values))
            .SelectMany(static all => all));
        while (open.Count > 0)
        {
            var shape = open.Pop();
            if (shapes.Add(shape) && shape.Items is { } items)
            {
                open.Push(items.Shape);
            }
        }

        string[] pointers =
        [
            .. shapes.SelectMany(static shape => Keywords(shape.Bounds).Select(keyword => $"{shape.Pointer}/{keyword}"))
                .Concat(_enums.Values.SelectMany(static type => type.Values.Select(static value => value.Pointer).Append(type.Pointer + "/enum")))
                .Concat(_changes?.Pointers ?? [])
                .Distinct(StringComparer.Ordinal),
        ];
        var found = _contract.Positions.Find(pointers);
        return Enumerable.Range(0, pointers.Length).ToDictionary(i => pointers[i], i => found[i], StringComparer.Ordinal);
    }

    private static IEnumerable<string> Keywords(Bounds bounds) =>
        new (string Keyword, object? Value)[]
        {
            ("minimum", bounds.Minimum), (
                "exclusiveMinimum", bounds.ExclusiveMinimum), ("maximum", bounds.Maximum), ("exclusiveMaximum", bounds.ExclusiveMaximum),
            (
                "multipleOf",
                bounds.MultipleOf), ("minLength", bounds.MinLength), ("maxLength", bounds.MaxLength), ("pattern", bounds.Pattern),
            ("minItems", bounds.MinItems), ("maxItems", bounds.MaxItems),
        }.Where(static pair => pair.Value is not null).Select(static pair => pair.Keyword);
}

/// <summary>A method of the client.</summary>
/// <param name="Arguments">The schemas of its parameters, by their C# names.</param>
/// <param name="Options">The record of its optional parameters; null if absent.</param>
/// <param name="Moves">Of a method that walks pages: the option that it sets itself.</param>
internal sealed record UsageMethod(IReadOnlyDictionary<string, List<SchemaShape>> Arguments, string? Options, string? Moves);

/// <summary>An open enum.</summary>
/// <param name="Component">The key of its schema; null for an inline one.</param>
/// <param name="Pointer">The JSON pointer.</param>
/// <param name="Values">The values that the document lists.</param>
/// <param name="IsClosed">Whether the service will never add a value.</param>
/// <param name="IsReceived">Whether an answer may carry it.</param>
internal sealed record UsageEnum(string? Component, string Pointer, IReadOnlyList<ShapeValue> Values, bool IsClosed, bool IsReceived)
{
    /// <summary>One more schema of the same type.</summary>
    public static UsageEnum Of(UsageEnum? known, SchemaShape shape, bool isReceived) => known is null
        ? new(shape.Component, shape.Pointer, shape.Values!, shape.IsClosed, isReceived)
        : known with
        {
            Values = [.. known.Values, .. shape.Values!.Where(value => known.Values.All(other => other.Text != value.Text))],
            IsClosed = known.IsClosed && shape.IsClosed,
            IsReceived = known.IsReceived || isReceived,
        };
}
