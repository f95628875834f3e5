using System.Text.RegularExpressions;
using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>The parameters of an operation (DCS2005 to DCS2012, DCS2020, DCS2021).</summary>
internal sealed class ParameterRules(SchemaWalk walk, TypeNames types)
{
    private readonly ChangeSet _changes = walk.Changes;

    public void Compare(ContractOperation old, ContractOperation @new, Place place)
    {
        var pairs = Pairs(old, @new);
        var paired = new HashSet<ContractParameter>(pairs.Select(static pair => pair.Old).Concat(pairs.Select(static pair => pair.New)));
        foreach (var parameter in old.Parameters.Where(parameter => !paired.Contains(parameter)))
        {
            var isGone = parameter.Member is { } member && !(parameter.IsClient && types.HasClientMember(member));
            _changes.Add(
                At(@new, parameter, place), "removed", $"removed", new("DCS2009", Verdict.Risk, "DCS2009", Verdict.Risk), isGone ? Verdict.Break : Verdict.Safe, parameter.Pointer, @new.Pointer);
        }

        foreach (var parameter in @new.Parameters.Where(parameter => !paired.Contains(parameter)))
        {
            Added(parameter, old, @new, place);
        }

        foreach (var (before, after) in pairs)
        {
            Compare(before, after, @new, place);
        }

        CompareOrder(old, @new, pairs, place);
    }

    // Those of the path by where they stand in it, the others by place and name, and what is left by name: it moved.
    private static List<(ContractParameter Old, ContractParameter New)> Pairs(ContractOperation old, ContractOperation @new)
    {
        var pairs = new List<(ContractParameter Old, ContractParameter New)>();
        var (before, after) = (old.Parameters.ToList(), @new.Parameters.ToList());
        if (OperationPairs.Erased(old.Path) == OperationPairs.Erased(@new.Path))
        {
            foreach (var (one, other) in InPath(old).Zip(InPath(@new), static (one, other) => (one, other)))
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

    // RFC 9110, section 5.1: names of headers have no case.
    private static bool IsSameName(ContractParameter one, ContractParameter other) =>
        string.Equals(one.Name, other.Name, one.In == ParameterIn.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static IEnumerable<ContractParameter?> InPath(ContractOperation operation) =>
        Regex.Matches(operation.Path, @"\{([^}]*)\}").Cast<Match>()
            .Select(match => operation.Parameters.FirstOrDefault(parameter => parameter.In == ParameterIn.Path && parameter.Name == match.Groups[1].Value));

    private static Place At(ContractOperation operation, ContractParameter parameter, Place place)
    {
        var owner = Owner.Of(operation, parameter.Pointer);
        var where = parameter.In.ToString().ToLowerInvariant();
        return place.Named($"{owner.Subject} {where} {parameter.Name}", $"{where} parameter '{parameter.Name}'{owner.Noun}") with
        {
            Member = parameter.Member ?? "",
            Direction = Direction.Request,
            Role = parameter.IsClient || !parameter.IsRequired ? Role.Option : Role.Argument,
        };
    }

    private void Added(ContractParameter parameter, ContractOperation old, ContractOperation @new, Place place)
    {
        var at = At(@new, parameter, place);
        if (parameter.IsRequired)
        {
            // The client's options compile without it; the client says that it is missing.
            var csharp = parameter.Argument is null ? Verdict.Safe : parameter.IsClient ? Verdict.Risk : Verdict.Break;
            _changes.Add(at, "required added", $"added, and required", Rule.Always("DCS2007", Verdict.Break), csharp, old.Pointer, parameter.Pointer);
            return;
        }

        // The first one brings a record of options: who names the base record does not compile.
        var hadOptions = old.Methods.Any(static method => method.Options is not null) || old.Methods.Count == 0;
        var isFirst = parameter.Argument is not null && !parameter.IsClient && !hadOptions;
        _changes.Add(at, "optional added", $"added", Rule.Always("DCS2008", Verdict.Safe), isFirst ? Verdict.Risk : Verdict.Safe, old.Pointer, parameter.Pointer);
    }

    private void Compare(ContractParameter old, ContractParameter @new, ContractOperation operation, Place place)
    {
        var at = At(operation, @new, place);
        if (old.In != @new.In)
        {
            _changes.Add(
                at, "moved", $"moved here from {old.In.ToString().ToLowerInvariant()}", Rule.Always("DCS2012", Verdict.Break), Verdict.Safe, old.Pointer, @new.Pointer, $"from {old.In.ToString().ToLowerInvariant()}");
        }
        else if (old.Serialization != @new.Serialization)
        {
            _changes.Add(
                at, "serialization", $"is written as {@new.Serialization} now, which was {old.Serialization}", Rule.Always("DCS2020", Verdict.Break), Verdict.Safe, old.Pointer, @new.Pointer, $"{old.Serialization} -> {@new.Serialization}");
        }

        CompareNames(old, @new, at);
        CompareWho(old, @new, at);
        if (old.IsDeprecated != @new.IsDeprecated)
        {
            // What a signature has cannot be marked.
            var csharp = @new is { IsDeprecated: true, IsRequired: false, IsClient: false, Argument.Obsolete: not null } ? Verdict.Risk : Verdict.Safe;
            DocumentRules.Deprecated(_changes, at, @new.IsDeprecated, csharp, old.Pointer, @new.Pointer);
        }

        if (old.Documentation != @new.Documentation)
        {
            DocumentRules.Documentation(_changes, at, old.Pointer, @new.Pointer);
        }

        walk.Use(old.Schema, @new.Schema, at with { IsEmitted = at.IsEmitted && old.Argument is not null && @new.Argument is not null });
    }

    private void CompareNames(ContractParameter old, ContractParameter @new, Place at)
    {
        var isKept = old.IsClient == @new.IsClient && old.IsRequired == @new.IsRequired && old.Argument is not null && @new.Argument is not null;
        var isRenamed = isKept && old.Argument!.Name != @new.Argument!.Name;
        var csharp = !isRenamed ? Verdict.Safe : @new.IsRequired && !@new.IsClient ? Verdict.Risk : Verdict.Break;
        if (@new.In == ParameterIn.Path && old.In == ParameterIn.Path && old.Name != @new.Name)
        {
            _changes.Add(at, "renamed", $"was called '{old.Name}'", Rule.Always("DCS2005", Verdict.Safe), csharp, old.Pointer, @new.Pointer, $"from {old.Name}");
        }
        else if (isRenamed)
        {
            _changes.Add(at, "member renamed", $"is {@new.Member} in C# now, which was {old.Member}", Rule.Always(Rule.Other, Verdict.Safe), csharp, old.Pointer, @new.Pointer, $"{old.Argument!.Name} -> {@new.Argument!.Name}");
        }

        if (at.IsEmitted && old.Argument is null != @new.Argument is null)
        {
            var (kind, predicate) = @new.Argument is null ? ("left out", (MessageText)$"is left out of the client now") : ("taken in", $"is no longer left out of the client");
            _changes.Add(at, kind, predicate, Rule.Always(Rule.Other, Verdict.Safe), @new.Argument is null || @new.IsRequired ? Verdict.Break : Verdict.Safe, old.Pointer, @new.Pointer);
        }
    }

    // Who gives it, and whether it must be given.
    private void CompareWho(ContractParameter old, ContractParameter @new, Place at)
    {
        var isOurs = old.IsClient && @new.IsClient;
        var csharp = isOurs || old.Argument is null || @new.Argument is null ? Verdict.Safe : Verdict.Break;
        if (old.IsClient != @new.IsClient)
        {
            var predicate = @new.IsClient ? (MessageText)$"is given by the client now" : $"is no longer given by the client";
            _changes.Add(at, "client", predicate, Rule.Always("DCS2021", Verdict.Safe), csharp, old.Pointer + "/x-dcsgen-client", @new.Pointer + "/x-dcsgen-client");
        }

        if (old.IsRequired != @new.IsRequired)
        {
            var (kind, predicate, rule) = @new.IsRequired
                ? ("became required", (MessageText)$"became required", Rule.Always("DCS2010", Verdict.Break))
                : ("became optional", $"became optional", Rule.Always("DCS2011", Verdict.Safe));
            _changes.Add(at, kind, predicate, rule, csharp, old.Pointer, @new.Pointer);
        }
    }

    // Callers pass what is required by position.
    private void CompareOrder(ContractOperation old, ContractOperation @new, List<(ContractParameter Old, ContractParameter New)> pairs, Place place)
    {
        if (!place.IsEmitted)
        {
            return;
        }

        var byArgument = pairs.Where(static pair => pair.Old.Argument is not null && pair.New.Argument is not null)
            .GroupBy(static pair => pair.Old.Argument!).ToDictionary(static group => group.Key, static group => group.First().New.Argument!);
        var before = old.Methods[0].Parameters.Select(parameter => byArgument.TryGetValue(parameter, out var other) ? other : null).Where(static other => other is not null).ToArray();
        var kept = new HashSet<MethodParameter>(before!);
        var after = @new.Methods[0].Parameters.Where(kept.Contains).ToArray();
        if (!before.Where(parameter => after.Contains(parameter!)).SequenceEqual(after))
        {
            _changes.Add(place, "parameter order", $"takes its required parameters in another order", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Break, old.Pointer, @new.Pointer, string.Join(",", after.Select(static parameter => parameter.WireName)));
        }
    }
}
