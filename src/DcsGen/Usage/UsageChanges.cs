using System.Text.RegularExpressions;
using DcsGen.Contracts;

namespace DcsGen.Usage;

/// <summary>The changes of a document that affect code which still compiles, by C# names.</summary>
internal sealed class UsageChanges
{
    private readonly Dictionary<string, IReadOnlyList<ShapeValue>> _gained = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DefaultChange>> _defaults = new(StringComparer.Ordinal);

    public UsageChanges(UsageIndex baseline, UsageIndex current)
    {
        Baseline = baseline;
        foreach (var type in current.Enums)
        {
            if (type.Value.IsReceived && Before(baseline, type.Key, type.Value) is { } before
                && type.Value.Values.Where(value => before.Values.All(other => other.Text != value.Text))
                    .ToArray() is { Length: > 0 } gained)
            {
                _gained.Add(type.Key, gained);
            }
        }

        var (byPath, byId) = (
            baseline.Operations.ToLookup(PathKey, StringComparer.Ordinal),
            baseline.Operations.ToLookup(static operation => operation.OperationId ?? "", StringComparer.Ordinal));
        foreach (var operation in current.Operations)
        {
            if ((byPath[PathKey(operation)].FirstOrDefault()
                ?? (operation.OperationId is { } id ? byId[id].FirstOrDefault() : null)) is { } before)
            {
                AddDefaults(before, operation);
            }
        }
    }

    /// <summary>Gets the index of the baseline.</summary>
    public UsageIndex Baseline { get; }

    /// <summary>All that may be pointed at.</summary>
    public IEnumerable<string> Pointers => _defaults.Values.SelectMany(static changes => changes.Select(static change => change.Pointer));

    /// <summary>The values that an open enum has now and had not.</summary>
    public IReadOnlyList<ShapeValue> Gained(string type) => _gained.TryGetValue(type, out var values) ? values : [];

    /// <summary>Gets the defaults of the service that changed.</summary>
    /// <param name="options">A record of optional parameters.</param>
    public IReadOnlyList<DefaultChange> Defaults(string options) => _defaults.TryGetValue(options, out var changes) ? changes : [];

    // By its name, or by the key of its schema where C# calls it something else now.
    private static UsageEnum? Before(UsageIndex baseline, string name, UsageEnum type) =>
        baseline.Enums.TryGetValue(name, out var before) ? before
        : type.Component is { } component ? baseline.Enums.Values.FirstOrDefault(other => other.Component == component)
        : null;

    private static string PathKey(ContractOperation operation) => operation.HttpMethod + " " + Regex.Replace(operation.Path, "{[^{}]*}", "{}");

    private void AddDefaults(ContractOperation before, ContractOperation operation)
    {
        foreach (var options in operation.Methods.Select(static method => method.Options).Where(static options => options is not null))
        {
            if (_defaults.ContainsKey(options!.Name))
            {
                continue;
            }

            foreach (var option in options.Properties)
            {
                if (UsageIndex.Parameter(operation, option) is { } now
                    && UsageIndex.Parameter(before, option) is { IsRequired: false } previous
                    && now.Schema.Default != previous.Schema.Default)
                {
                    if (!_defaults.TryGetValue(options.Name, out var changes))
                    {
                        _defaults.Add(options.Name, changes = []);
                    }

                    changes.Add(new(option.Name.Bare, previous.Schema.Default, now.Schema.Default, now.Schema.Pointer + "/default"));
                }
            }
        }
    }
}

/// <param name="Option">The property of the options.</param>
/// <param name="Before">The previous default as JSON; null if there was none.</param>
/// <param name="Now">The current default as JSON; null if absent.</param>
/// <param name="Pointer">The JSON pointer of the current one.</param>
internal sealed record DefaultChange(string Option, string? Before, string? Now, string Pointer);
