using System.Text.RegularExpressions;
using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>Compares the parameters of an operation.</summary>
internal sealed class ParameterRules(SchemaWalk walk, TypeNames types, string? today)
{
    private readonly ChangeSet _changes = walk.Changes;

    public void Compare(ContractOperation previous, ContractOperation current, Place place)
    {
        var pairs = Pairs(previous, current);
        var paired = new HashSet<ContractParameter>(pairs.Select(static pair => pair.Previous)
            .Concat(pairs.Select(static pair => pair.Current)));
        foreach (var parameter in previous.Parameters.Where(parameter => !paired.Contains(parameter)))
        {
            var isGone = parameter.Member is { } member && !(parameter.IsClient && types.HasClientMember(member));
            var sunset = parameter.IsDeprecated ? LifecycleRules.DayOf(parameter.Rest) : null;
            var kind = sunset is not null && !OperationRules.IsOver(sunset, today) ? ChangeKinds.ParameterRemovedBeforeSunset
                : parameter.IsRequired ? ChangeKinds.RequiredParameterRemoved
                : ChangeKinds.OptionalParameterRemoved;
            var predicate = sunset is null ? (MessageText)$"is removed" : $"is removed, after it was deprecated with the sunset {sunset}";
            _changes.Add(At(current, parameter, place), new(kind, predicate, parameter.Pointer, current.Pointer)
            {
                CSharp = isGone ? Verdict.Break : Verdict.Safe,
                Schemas = [parameter.Schema],
            });
        }

        foreach (var parameter in current.Parameters.Where(parameter => !paired.Contains(parameter)))
        {
            Added(parameter, previous, current, place);
        }

        foreach (var (before, after) in pairs)
        {
            Compare(before, after, current, place);
        }

        CompareOrder(previous, current, pairs, place);
    }

    // Pairs path parameters by their position in the path, others by location and name, and the rest by name: those moved.
    private static List<(ContractParameter Previous, ContractParameter Current)> Pairs(
        ContractOperation previous, ContractOperation current)
    {
        var pairs = new List<(ContractParameter Previous, ContractParameter Current)>();
        var (before, after) = (previous.Parameters.ToList(), current.Parameters.ToList());
        if (OperationPairs.Erased(previous.Path) == OperationPairs.Erased(current.Path))
        {
            foreach (var (one, other) in InPath(previous).Zip(InPath(current), static (one, other) => (one, other)))
            {
                Pair(one, other);
            }
        }

        foreach (var one in before.ToArray())
        {
            Pair(one, after.Find(other => one.In == other.In && IsSameName(one, other)));
        }

        foreach (var one in before.ToArray())
        {
            Pair(one, after.Find(other => one.Name == other.Name));
        }

        return pairs;

        void Pair(ContractParameter? one, ContractParameter? other)
        {
            if (one is not null && other is not null && before.Remove(one) && after.Remove(other))
            {
                pairs.Add((one, other));
            }
        }
    }

    // Names of headers are not case-sensitive (RFC 9110, section 5.1).
    private static bool IsSameName(ContractParameter one, ContractParameter other) =>
        string.Equals(one.Name, other.Name, one.In == ParameterIn.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static IEnumerable<ContractParameter?> InPath(ContractOperation operation) =>
        Regex.Matches(operation.Path, @"\{([^}]*)\}").Cast<Match>()
            .Select(match => operation.Parameters.FirstOrDefault(
                parameter => parameter.In == ParameterIn.Path && parameter.Name == match.Groups[1].Value));

    private static Place At(ContractOperation operation, ContractParameter parameter, Place place)
    {
        var owner = Owner.Of(operation, parameter.Pointer);
        var where = parameter.In.ToString().ToLowerInvariant();
        return place.Named($"{owner.Subject} {where} {parameter.Name}", $"{where} parameter '{parameter.Name}'{owner.Noun}") with
        {
            Member = parameter.Member ?? "",
            Direction = place.OfRequest,
            Owner = owner.Subject,
            IsText = parameter.Serialization.MediaType is null,
            IsListOfOne = parameter.Serialization is { MediaType: null, Style: ValueStyle.Form, Explode: true },
            Role = parameter.IsClient || !parameter.IsRequired ? Role.Option : Role.Argument,
        };
    }

    private void Added(ContractParameter parameter, ContractOperation previous, ContractOperation current, Place place)
    {
        var at = At(current, parameter, place);
        if (parameter.IsRequired)
        {
            // Code that sets no client parameter still compiles; the client throws at run time.
            var csharp = parameter.Argument is null ? Verdict.Safe : parameter.IsClient ? Verdict.Risk : Verdict.Break;
            _changes.Add(at, new(ChangeKinds.RequiredParameterAdded, $"is added, and required", previous.Pointer, parameter.Pointer)
            {
                CSharp = csharp,
                Schemas = [parameter.Schema],
            });
            return;
        }

        // With its first optional parameter an operation gets an options type of its own: code that passes the base type no longer
        // compiles.
        var hadOptions = previous.Methods.Any(static method => method.Options is not null) || previous.Methods.Count == 0;
        var isFirst = parameter.Argument is not null && !parameter.IsClient && !hadOptions;
        _changes.Add(at, new(ChangeKinds.OptionalParameterAdded, $"is added", previous.Pointer, parameter.Pointer)
        {
            CSharp = isFirst ? Verdict.Risk : Verdict.Safe,
            Schemas = [parameter.Schema],
        });
    }

    private void Compare(ContractParameter previous, ContractParameter current, ContractOperation operation, Place place)
    {
        var at = At(operation, current, place);
        if (previous.In != current.In)
        {
            var from = previous.In.ToString().ToLowerInvariant();
            _changes.Add(at, new(ChangeKinds.ParameterMoved, $"moved from {from}", previous.Pointer, current.Pointer) { Detail = $"from {from}" });
        }
        else if (IsWrittenDifferently(previous, current))
        {
            // Each version of OpenAPI has a word of its own for it.
            var (before, after) = (previous.CollectionFormat, current.CollectionFormat);
            var isOf2 = before is not null && after is not null && before != after;
            var predicate = isOf2
                ? (MessageText)$"changed from {before} to {after}"
                : $"changed from {previous.Serialization.Text} to {current.Serialization.Text}";
            _changes.Add(at, new(ChangeKinds.ParameterSerializationChanged, predicate, previous.Pointer, current.Pointer)
            {
                Aspect = isOf2 ? (MessageText)$"collectionFormat" : $"serialization",
                Detail = $"{previous.Serialization.Text} -> {current.Serialization.Text}",
            });
        }

        CompareNames(previous, current, at);
        CompareWho(previous, current, at);
        if (previous.IsDeprecated != current.IsDeprecated)
        {
            // Parameters of a method cannot be marked as obsolete; properties of its options can.
            var csharp = current is { IsDeprecated: true, IsRequired: false, IsClient: false, Argument.Obsolete: not null }
                ? Verdict.Risk
                : Verdict.Safe;
            DocumentRules.Deprecated(_changes, at, current.IsDeprecated, csharp, previous.Pointer, current.Pointer, current.Rest);
        }

        if (previous.Documentation != current.Documentation)
        {
            DocumentRules.Documentation(_changes, at, previous.Pointer, current.Pointer);
        }

        DocumentRules.Rest(_changes, previous.Rest, current.Rest, at, previous.Pointer, current.Pointer, current.IsDeprecated);
        var isEmitted = at.IsEmitted && previous.Argument is not null && current.Argument is not null;
        walk.Use(previous.Schema, current.Schema, at with { IsEmitted = isEmitted });
    }

    // One value is written the same, whether lists are exploded or not.
    private static bool IsWrittenDifferently(ContractParameter previous, ContractParameter current) =>
        IsOneValue(previous) || IsOneValue(current)
            ? previous.Serialization with { Explode = false } != current.Serialization with { Explode = false }
            : previous.Serialization != current.Serialization;

    private static bool IsOneValue(ContractParameter parameter) =>
        parameter.Schema.Shape.Kinds is not JsonKinds.None and var kinds && (kinds & (JsonKinds.Array | JsonKinds.Object)) == 0;

    private void CompareNames(ContractParameter previous, ContractParameter current, Place at)
    {
        var isKept = previous.IsClient == current.IsClient
            && previous.IsRequired == current.IsRequired
            && previous.Argument is not null
            && current.Argument is not null;
        var isRenamed = isKept && previous.Argument!.Name != current.Argument!.Name;
        var csharp = !isRenamed ? Verdict.Safe : current.IsRequired && !current.IsClient ? Verdict.Risk : Verdict.Break;
        if (current.In == ParameterIn.Path && previous.In == ParameterIn.Path && previous.Name != current.Name)
        {
            _changes.Add(at, new(ChangeKinds.PathParameterRenamed, $"is renamed from '{previous.Name}'", previous.Pointer, current.Pointer)
            {
                CSharp = csharp,
                Detail = $"from {previous.Name}",
            });
        }
        else if (isRenamed)
        {
            MessageText predicate = $"changed from {previous.Member} to {current.Member}";
            _changes.Add(at, new(ChangeKinds.ParameterMemberRenamed, predicate, previous.Pointer, current.Pointer)
            {
                Aspect = $"C# name",
                CSharp = csharp,
                Detail = $"{previous.Argument!.Name} -> {current.Argument!.Name}",
            });
        }

        if (at.IsEmitted && previous.Argument is null != current.Argument is null)
        {
            CompareEmission(previous, current, at);
        }
    }

    private void CompareEmission(ContractParameter previous, ContractParameter current, Place at)
    {
        if (current.Argument is null)
        {
            _changes.Add(at, new(ChangeKinds.ParameterLeftOut, $"is left out of the client now", previous.Pointer, current.Pointer));
            return;
        }

        _changes.Add(at, new(ChangeKinds.ParameterTakenIn, $"is no longer left out of the client", previous.Pointer, current.Pointer)
        {
            CSharp = current.IsRequired ? Verdict.Break : Verdict.Safe,
        });
    }

    // Whether the client or each call gives the value, and whether it is required.
    private void CompareWho(ContractParameter previous, ContractParameter current, Place at)
    {
        var staysWithClient = previous.IsClient && current.IsClient;
        var csharp = staysWithClient || previous.Argument is null || current.Argument is null ? Verdict.Safe : Verdict.Break;
        if (previous.IsClient != current.IsClient)
        {
            var predicate = current.IsClient ? (MessageText)$"became a client parameter" : $"is no longer a client parameter";
            _changes.Add(at, new(ChangeKinds.ClientParameterChanged, predicate, previous.Pointer + "/x-dcsgen-client", current.Pointer + "/x-dcsgen-client")
            {
                CSharp = csharp,
            });
        }

        if (previous.IsRequired != current.IsRequired)
        {
            var (kind, predicate) = current.IsRequired
                ? (ChangeKinds.ParameterBecameRequired, (MessageText)$"became required")
                : (ChangeKinds.ParameterBecameOptional, $"became optional");
            _changes.Add(at, new(kind, predicate, previous.Pointer, current.Pointer) { CSharp = csharp });
        }
    }

    // Callers pass required parameters by position.
    private void CompareOrder(
        ContractOperation previous,
        ContractOperation current,
        List<(ContractParameter Previous, ContractParameter Current)> pairs,
        Place place)
    {
        if (!place.IsEmitted)
        {
            return;
        }

        var byArgument = pairs.Where(static pair => pair.Previous.Argument is not null && pair.Current.Argument is not null)
            .GroupBy(static pair => pair.Previous.Argument!)
            .ToDictionary(static group => group.Key, static group => group.First().Current.Argument!);
        var before = previous.Methods[0].Parameters
            .Select(parameter => byArgument.TryGetValue(parameter, out var other) ? other : null)
            .Where(static other => other is not null).ToArray();
        var kept = new HashSet<MethodParameter>(before!);
        var after = current.Methods[0].Parameters.Where(kept.Contains).ToArray();
        if (!before.Where(parameter => after.Contains(parameter!)).SequenceEqual(after))
        {
            MessageText predicate = $"has its required parameters in a different order";
            _changes.Add(place, new(ChangeKinds.ParameterOrderChanged, predicate, previous.Pointer, current.Pointer)
            {
                Detail = string.Join(",", after.Select(static parameter => parameter.WireName)),
            });
        }
    }
}
