using System.Collections.Immutable;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Naming;

namespace DcsGen.Mapping;

/// <summary>Finds documents that emit one type name into one namespace.</summary>
internal static class TypeClashes
{
    public static EquatableArray<DiagnosticInfo> Find(ImmutableArray<Result<Api>> apis, CancellationToken cancellationToken)
    {
        if (apis.Length < 2)
        {
            return [];
        }

        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var internals = apis.Where(static one => one.Value is not null)
            .GroupBy(static one => one.Value!.Context.Plumbing.Text, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First().Path, StringComparer.Ordinal);
        var clashes = new List<DiagnosticInfo>();
        foreach (var (path, api, _) in apis)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (api is null)
            {
                continue;
            }

            // There, a type of this document would hide one of .NET from the code of the other.
            if (internals.TryGetValue(api.Context.Namespace.Text, out var owner))
            {
                clashes.Add(Clash(api.Context.Namespace.Text, path, owner));
            }

            foreach (var name in FullNames(api).Distinct())
            {
                if (!first.TryGetValue(name, out var other))
                {
                    first.Add(name, path);
                }
                else if (other != path)
                {
                    clashes.Add(Clash(name, path, other));
                }
            }
        }

        return clashes.ToEquatableArray();
    }

    private static DiagnosticInfo Clash(string name, string path, string other) =>
        new(DiagnosticDescriptors.Clash.Id, path, 0, 0, [$"{name}", MessageText.Whole(other), $"Namespace"]);

    // Without the converters, which clash only if their types do.
    private static IEnumerable<string> FullNames(Api api)
    {
        var (client, support) = (api.Context.ClientName.Text, api.Support.Select(static file => file.Split('.')[0]).Distinct());
        var isPublic = support.ToLookup(ReservedNames.PublicSupportTypes.Contains);
        return
        [
            .. Of(
                api.Context.Namespace,
                [
                    .. api.TypeNames().Select(static name => name.Text), api.Context.ExceptionName.Text, $"I{client}Client",
                    .. isPublic[true].Concat(["Client", "ClientOptions", .. Others(api)]).Select(name => client + name),
                ]),
            .. Of(api.Context.Plumbing, isPublic[false].Select(name => client + name)),
        ];
    }

    // The support types that depend on the document, and are no files of the support code.
    private static IEnumerable<string> Others(Api api)
    {
        if (api.Security.Count > 0)
        {
            yield return "Credentials";
        }

        if (api.Headers.Count > 0)
        {
            yield return "ResponseHeaders";
        }
    }

    private static IEnumerable<string> Of(CSharpNamespace space, IEnumerable<string> names) =>
        names.Select(name => space.Text + "." + name);
}
