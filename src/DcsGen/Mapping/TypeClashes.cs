using System.Collections.Immutable;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Incremental;

namespace DcsGen.Mapping;

/// <summary>Two documents that give one type name in one namespace.</summary>
internal static class TypeClashes
{
    public static EquatableArray<DiagnosticInfo> Find(ImmutableArray<Result<Api>> apis, CancellationToken cancellationToken)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var clashes = new List<DiagnosticInfo>();
        foreach (var (path, api, _) in apis)
        {
            // Clients Billing and BillingApi have one name for their exceptions; all other support types begin with the client's name.
            foreach (var name in api is null ? [] : api.TypeNames().Append(api.Context.ExceptionName))
            {
                var fullName = api!.Context.Namespace + "." + name;
                if (!first.TryGetValue(fullName, out var other))
                {
                    first.Add(fullName, path);
                }
                else if (other != path)
                {
                    clashes.Add(new(DiagnosticDescriptors.Clash.Id, path, 0, 0, [$"{fullName}", MessageText.Whole(other), $"Namespace"]));
                }
            }
        }

        return clashes.ToEquatableArray();
    }
}
