using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Incremental;

namespace DcsGen.Review;

/// <summary>The last net (DCS2090): methods that are not what they were although nothing was found that reaches them.</summary>
internal static class OtherRules
{
    public static void Compare(ChangeSet changes, IReadOnlyList<(ContractOperation Old, ContractOperation New, ReviewNode Node)> operations)
    {
        var others = operations.Where(static pair => !pair.Old.Methods.Select(Ordered).SequenceEqual(pair.New.Methods.Select(Ordered))).ToArray();
        if (others.Length == 0)
        {
            return;
        }

        var (told, broken) = (changes.Titles(static _ => true), changes.Titles(static verdict => verdict > Verdict.Safe));
        foreach (var (old, @new, node) in others)
        {
            var place = new Place(node, @new.Title, $"operation {@new.Title}");
            if (!broken.Contains(@new.Title) && !old.Methods.All(method => @new.Methods.Any(other => IsCalledAs(method, other))))
            {
                changes.Add(place, "signature", $"has another signature in C#", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Break, old.Pointer, @new.Pointer);
            }
            else if (!told.Contains(@new.Title))
            {
                changes.Add(place, "method", $"is another one in C#", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Safe, old.Pointer, @new.Pointer);
            }
        }
    }

    /// <summary>What stands outside operations and schemas; and when nothing was found at all, whether that is true of the emitted code.</summary>
    public static void Compare(ChangeSet changes, Api old, Api @new, Place document)
    {
        Document("/info", "the document", old.Client.Doc, @new.Client.Doc);
        foreach (var (before, after) in Both(old.Client.Server.Variables, @new.Client.Server.Variables, static variable => variable.WireName))
        {
            Document($"/servers/0/variables/{before.WireName}", $"server variable '{before.WireName}'", before.Doc, after.Doc);
        }

        foreach (var (before, after) in Both(old.Security, @new.Security, static scheme => scheme.Key))
        {
            Document(DocumentRules.Child("/components/securitySchemes", before.Key), $"security scheme '{before.Key}'", before.Doc, after.Doc);
        }

        foreach (var (before, after) in Both(old.Groups, @new.Groups, static group => group.InterfaceName))
        {
            Document("/tags", $"tag {before.Name}", before.Doc, after.Doc);
        }

        if (!changes.Found.Any() && !IsSame(old, @new, hasWords: true))
        {
            var (predicate, csharp) = IsSame(old, @new, hasWords: false) ? ((MessageText)$"is documented otherwise", Verdict.Safe) : ($"is not what it was", Verdict.Risk);
            changes.Add(document.Named("C#", $"the emitted C#"), "emitted", predicate, Rule.Always(Rule.Other, Verdict.Safe), csharp, "", "");
        }

        void Document(string pointer, string name, Doc before, Doc after)
        {
            if (before != after)
            {
                DocumentRules.Documentation(changes, document.Named(name, $"{name}"), pointer, pointer);
            }
        }
    }

    private static IEnumerable<(T Old, T New)> Both<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, string> key)
    {
        var after = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var one in @new)
        {
            after[key(one)] = one;
        }

        return old.Where(one => after.ContainsKey(key(one))).Select(one => (one, after[key(one)]));
    }

    // In whatever order, and with what it says to people or without.
    private static bool IsSame(Api old, Api @new, bool hasWords)
    {
        var none = new Doc("", "");
        return Client(old.Client) == Client(@new.Client)
            && AreSame(old.Support, @new.Support, static name => name)
            && AreSame(old.Models, @new.Models, Model)
            && AreSame(old.Enums, @new.Enums, Enum)
            && AreSame(old.Unions, @new.Unions, union => union with { Doc = Words(union.Doc), Cases = Sorted(union.Cases, static one => Emit.TypeText.Name(one.Type).ToString()) })
            && AreSame(old.Security, @new.Security, Scheme);

        Doc Words(Doc doc) => hasWords ? doc : none;

        ClientType Client(ClientType client) => client with { UserAgent = "", Doc = Words(client.Doc), Parameters = client.Parameters.Select(parameter => parameter with { Doc = Words(parameter.Doc) }).ToEquatableArray() };

        ModelType Model(ModelType model) => model with
        {
            Doc = Words(model.Doc),
            Properties = Properties(model.Properties),
            Family = model.Family is not { } family ? null : family with
            {
                Inherited = Properties(family.Inherited),
                Children = Sorted(family.Children, static name => name),
                Descendants = Sorted(family.Descendants, static descendant => descendant.Tag),
            },
        };

        EquatableArray<ModelProperty> Properties(EquatableArray<ModelProperty> properties) =>
            Sorted(properties, static property => property.Name).Select(property => property with { Doc = Words(property.Doc) }).ToEquatableArray();

        EnumType Enum(EnumType type) => type with
        {
            Doc = Words(type.Doc),
            Values = Sorted(type.Values, static value => value.Name).Select(value => value with { Doc = Words(value.Doc) }).ToEquatableArray(),
        };

        SecurityScheme Scheme(SecurityScheme scheme) => scheme with
        {
            Doc = Words(scheme.Doc),
            Tokens = scheme.Tokens is { } tokens ? tokens with { Scopes = string.Join(" ", tokens.Scopes.Split(' ').OrderBy(static scope => scope, StringComparer.Ordinal)) } : null,
        };
    }

    private static bool AreSame<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, T> form) => new HashSet<T>(old.Select(form)).SetEquals(@new.Select(form));

    private static EquatableArray<T> Sorted<T>(EquatableArray<T> items, Func<T, string> key) => items.OrderBy(key, StringComparer.Ordinal).ToEquatableArray();

    // In an order of its own where that of the document is none of C#: options, errors and ways to prove who calls.
    private static ClientMethod Ordered(ClientMethod method) => method with
    {
        Options = method.Options is { } options ? options with { Properties = Sorted(options.Properties, static property => property.Name) } : null,
        Errors = Sorted(method.Errors.SelectMany(static error => error.Statuses.Select(status => new ErrorCase([status], error.Type))).ToEquatableArray(), static error => error.Statuses[0]),
        Security = Sorted(method.Security, static schemes => string.Join("+", schemes)),
    };

    // Whether what calls one calls the other.
    private static bool IsCalledAs(ClientMethod old, ClientMethod @new) =>
        (old.MemberName, old.Group?.InterfaceName) == (@new.MemberName, @new.Group?.InterfaceName)
        && (old.Result.Type is null || (old.Result.Kind == @new.Result.Kind && Bare(old.Result.Type) == Bare(@new.Result.Type)))
        && (old.Body is null ? @new.Body is null or { Type.IsNullable: true } : Bare(old.Body.Type) == Bare(@new.Body?.Type) && (!old.Body.Type.IsNullable || @new.Body!.Type.IsNullable))
        && old.Parameters.Select(static parameter => parameter.Type).SequenceEqual(@new.Parameters.Select(static parameter => parameter.Type))
        && (old.Options?.Properties ?? []).All(property => (@new.Options?.Properties ?? []).Any(other => other.Name == property.Name && other.Type == property.Type))
        && (old.Paging is null || (old.Paging.MemberName == @new.Paging?.MemberName && Bare(old.Paging.Item) == Bare(@new.Paging.Item)));

    private static TypeRef? Bare(TypeRef? type) => type is null ? null : type with { IsNullable = false };
}
