using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Reading;

namespace DcsGen.Review;

/// <summary>Reports emitted code that changed although no other change explains it.</summary>
internal static class OtherRules
{
    public static void Compare(
        ChangeSet changes, IReadOnlyList<(ContractOperation Previous, ContractOperation Current, ReviewNode Node)> operations)
    {
        var others = operations.Where(
            static pair => !pair.Previous.Methods.Select(Ordered).SequenceEqual(pair.Current.Methods.Select(Ordered))).ToArray();
        if (others.Length == 0)
        {
            return;
        }

        var explained = changes.Titles();
        foreach (var (previous, current, node) in others.Where(pair => !explained.Contains(pair.Current.Title)))
        {
            var place = new Place(node, current.Title, $"operation {current.Title}");
            changes.Add(place, new(ChangeKinds.MethodChanged, $"changed in C#", previous.Pointer, current.Pointer));
        }
    }

    /// <summary>Compares the documentation outside operations and schemas and, when no change was found at all, the emitted code.</summary>
    public static void Compare(ChangeSet changes, Api previous, Api current, Place document)
    {
        Document("/info", "the document", previous.Client.Doc, current.Client.Doc);
        foreach (var (before, after) in Both(
            previous.Client.Server.Variables, current.Client.Server.Variables, static variable => variable.WireName))
        {
            Document($"/servers/0/variables/{before.WireName}", $"server variable '{before.WireName}'", before.Doc, after.Doc);
        }

        foreach (var (before, after) in Both(previous.Security, current.Security, static scheme => scheme.Key))
        {
            Document(
                Pointer.Child("/components/securitySchemes", before.Key), $"security scheme '{before.Key}'", before.Doc, after.Doc);
        }

        foreach (var (before, after) in Both(previous.Groups, current.Groups, static group => group.InterfaceName))
        {
            Document("/tags", $"tag {before.Name}", before.Doc, after.Doc);
        }

        if (!changes.Found.Any() && !IsSame(previous, current, static doc => doc))
        {
            var (kind, predicate) = IsSame(previous, current, static _ => new("", ""))
                ? (ChangeKinds.EmittedDocumentationChanged, (MessageText)$"has different documentation")
                : (ChangeKinds.EmittedCodeChanged, $"changed");
            changes.Add(document.Named("C#", $"the emitted C#"), new(kind, predicate, "", ""));
        }

        void Document(string pointer, string name, Doc before, Doc after)
        {
            if (before != after)
            {
                DocumentRules.Documentation(changes, document.Named(name, $"{name}"), pointer, pointer);
            }
        }
    }

    private static IEnumerable<(T Previous, T Current)> Both<T>(IReadOnlyList<T> previous, IReadOnlyList<T> current, Func<T, string> key)
    {
        var after = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var one in current)
        {
            after[key(one)] = one;
        }

        return previous.Where(one => after.ContainsKey(key(one))).Select(one => (one, after[key(one)]));
    }

    // Compares without the document's order.
    private static bool IsSame(Api previous, Api current, Func<Doc, Doc> documentation)
    {
        return Client(previous.Client) == Client(current.Client)
            && AreSame(previous.Support, current.Support, static name => name)
            && AreSame(previous.Models, current.Models, Model)
            && AreSame(previous.Enums, current.Enums, Enum)
            && AreSame(previous.Unions, current.Unions, union => union with
            {
                Doc = documentation(union.Doc),
                Variants = Sorted(union.Variants, static one => Emit.TypeText.Name(one.Type).ToString())
            })
            && AreSame(previous.Security, current.Security, Scheme);

        ClientType Client(ClientType client) => client with
        {
            UserAgent = "",
            Doc = documentation(client.Doc),
            Parameters = client.Parameters.Select(parameter => parameter with { Doc = documentation(parameter.Doc) }).ToEquatableArray()
        };

        ModelType Model(ModelType model) => model with
        {
            Doc = documentation(model.Doc),
            Properties = Properties(model.Properties),
            Family = model.Family is not { } family ? null : family with
            {
                Inherited = Properties(family.Inherited),
                Children = Sorted(family.Children, static name => name),
                Descendants = Sorted(family.Descendants, static descendant => descendant.Tag),
            },
        };

        EquatableArray<ModelProperty> Properties(EquatableArray<ModelProperty> properties) =>
            Sorted(properties, static property => property.Name)
                .Select(property => property with { Doc = documentation(property.Doc) })
                .ToEquatableArray();

        EnumType Enum(EnumType type) => type with
        {
            Doc = documentation(type.Doc),
            Values = Sorted(type.Values, static value => value.Name)
                .Select(value => value with { Doc = documentation(value.Doc) })
                .ToEquatableArray(),
        };

        SecurityScheme Scheme(SecurityScheme scheme) => scheme with
        {
            Doc = documentation(scheme.Doc),
            Tokens = scheme.Tokens is { } tokens
                ? tokens with { Scopes = string.Join(" ", tokens.Scopes.Split(' ').OrderBy(static scope => scope, StringComparer.Ordinal)) }
                : null,
        };
    }

    private static bool AreSame<T>(IReadOnlyList<T> previous, IReadOnlyList<T> current, Func<T, T> form) =>
        new HashSet<T>(previous.Select(form)).SetEquals(current.Select(form));

    private static EquatableArray<T> Sorted<T>(EquatableArray<T> items, Func<T, string> key) =>
        items.OrderBy(key, StringComparer.Ordinal).ToEquatableArray();

    // Sorts options, errors and security requirements, whose order in the document does not matter in C#.
    private static ClientMethod Ordered(ClientMethod method) => method with
    {
        Options = method.Options is { } options
            ? options with { Properties = Sorted(options.Properties, static property => property.Name) }
            : null,
        Errors = Sorted(method.Errors.SelectMany(static error => error.Statuses.Select(
            status => error with { Statuses = [status] })).ToEquatableArray(), static error => error.Statuses[0]),
        Security = Sorted(method.Security, static schemes => string.Join("+", schemes)),
    };
}
