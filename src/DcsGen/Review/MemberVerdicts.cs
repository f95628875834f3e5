using DcsGen.Contracts;
using DcsGen.CSharp;

namespace DcsGen.Review;

/// <summary>Relates the differences of public members to the changes that cause them.</summary>
internal sealed class MemberVerdicts
{
    private readonly Dictionary<(string Type, string Member), string> _methods = [];
    private readonly Dictionary<string, HashSet<string>> _users = new(StringComparer.Ordinal);
    private readonly Contract _previous;
    private readonly Dictionary<ContractOperation, string> _titles;
    private readonly HashSet<string> _isEmitted;
    private bool _hasShapes;

    /// <param name="previous">The previous contract.</param>
    /// <param name="operations">The operations that both documents have: a change has the title in the current one.</param>
    public MemberVerdicts(
        Contract previous, IReadOnlyList<(ContractOperation Previous, ContractOperation Current, ReviewNode Node)> operations)
    {
        _previous = previous;
        _isEmitted = new(previous.Api.TypeNames().Select(static name => name.Text), StringComparer.Ordinal);
        _titles = operations.ToDictionary(static pair => pair.Previous, static pair => pair.Current.Title);
        var client = previous.ClientName;
        foreach (var operation in previous.Operations)
        {
            foreach (var method in operation.Methods)
            {
                string[] names =
                [
                    $"{method.MemberName}Async",
                    $"{method.MemberName}WithResponseAsync",
                    method.Paging is { } paging ? $"{paging.MemberName}Async" : "",
                ];
                foreach (var name in names)
                {
                    _methods[(method.InterfaceOf(client), name)] = Title(operation);
                    _methods[($"{client}Client", name)] = Title(operation);
                }

                var errors = method.Errors.Select(static error => error.Type);
                foreach (var type in errors.Concat([method.Result.Type, method.Body?.Type]))
                {
                    Use(type, Title(operation));
                }

                if (method.Options is { } options)
                {
                    User(options.Name).Add(Title(operation));
                }
            }
        }
    }

    /// <summary>Returns the operation of a method; null when the difference is not in a method of an operation.</summary>
    public string? OperationOf(MemberDifference difference) =>
        _methods.TryGetValue((difference.Type, difference.Member), out var title) ? title : null;

    /// <summary>Returns whether changes of a rule can cause a difference of what the client itself has: its options, credentials, response
    /// headers and support code.</summary>
    public bool IsOfClient(MemberDifference difference, Rule rule)
    {
        var client = _previous.ClientName;
        if (difference.Type == $"{client}ResponseHeaders")
        {
            return rule == Rules.PagingHeaderOrVersionChanged || rule == Rules.SuccessChanged || rule == Rules.ErrorChanged;
        }

        string[] own = [$"{client}ClientOptions", $"{client}Credentials", $"{client}Client"];
        return own.Contains(difference.Type)
            ? rule == Rules.ServersOrSecurityChanged || rule == Rules.ClientParameterChanged
            : rule != Rules.Other
                && !_isEmitted.Contains(difference.Type.Split('.')[0])
                && difference.Type.StartsWith(client, StringComparison.Ordinal);
    }

    /// <summary>Returns the operations that use the type of a difference.</summary>
    public IReadOnlyCollection<string> UsersOf(MemberDifference difference)
    {
        if (!_hasShapes)
        {
            _hasShapes = true;
            foreach (var operation in _previous.Operations.Concat(_previous.Webhooks))
            {
                var reach = new SchemaReach(SchemaReach.Parts);
                reach.Add(operation.Sent);
                reach.Add(operation.Received);
                foreach (var shape in reach.Shapes)
                {
                    Use(shape.Type, Title(operation));
                    foreach (var property in shape.Properties)
                    {
                        Use(property.Property?.Type, Title(operation));
                    }
                }
            }
        }

        return _users.TryGetValue(difference.Type.Split('.')[0], out var titles) ? titles : [];
    }

    private string Title(ContractOperation operation) => _titles.TryGetValue(operation, out var title) ? title : operation.Title;

    private void Use(TypeRef? type, string title)
    {
        switch (type)
        {
            case NamedType named:
                User(named.Name).Add(title);
                break;
            case ListType list:
                Use(list.Item, title);
                break;
            case MapType map:
                Use(map.Value, title);
                break;
        }
    }

    private HashSet<string> User(string type)
    {
        if (!_users.TryGetValue(type, out var titles))
        {
            _users.Add(type, titles = new(StringComparer.Ordinal));
        }

        return titles;
    }
}
