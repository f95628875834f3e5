using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Emit;

namespace DcsGen.Review;

/// <summary>Compares the public members of two clients.</summary>
/// <remarks>
/// The verdict is for code that calls the previous client. Break: a call, a read of a member or an initializer no longer compiles. Risk:
/// there is a new warning, or only less common code fails: named arguments, implementations of the interface, delegates of its methods.
/// Conversions between types of numbers are those of the C# specification, 10.2.3.
/// </remarks>
internal static class MemberDifferences
{
    private static readonly Dictionary<string, string[]> s_implicit = new(StringComparer.Ordinal)
    {
        ["int"] = ["long", "float", "double", "decimal"],
        ["uint"] = ["long", "ulong", "float", "double", "decimal"],
        ["long"] = ["float", "double", "decimal"],
        ["ulong"] = ["float", "double", "decimal"],
        ["float"] = ["double"],
    };

    private static readonly HashSet<string> s_values = new(StringComparer.Ordinal)
    {
        "int", "uint", "long", "ulong", "float", "double", "decimal", "bool", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Guid",
        "JsonElement",
    };

    /// <summary>Returns the differences. Files that are equal in both are neither printed nor read.</summary>
    public static IReadOnlyList<MemberDifference> Compare(Api previous, Api current, CancellationToken cancellationToken)
    {
        var (before, after) = (Files(previous), Files(current));
        var previousMembers = Members(Without(before, after), cancellationToken);
        var currentMembers = Members(Without(after, before), cancellationToken);
        var comparison = new Comparison(ValueTypes(previous, current), Inherited(current), Names(current));
        foreach (var type in previousMembers.Types.Values)
        {
            comparison.Compare(type, currentMembers.Types.TryGetValue(type.Name, out var same) ? same : null);
        }

        return comparison.Found;
    }

    /// <summary>Reads the public members of files.</summary>
    public static PublicMembers Members(IEnumerable<CSharpFile> files, CancellationToken cancellationToken)
    {
        var members = new PublicMembers();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            members.Add(CSharpFiles.Emit(file), cancellationToken);
        }

        return members;
    }

    private static Dictionary<string, CSharpFile> Files(Api api) =>
        api.Files().Where(static file => file is not SurfaceFile).ToDictionary(static file => file.HintName, StringComparer.Ordinal);

    private static IEnumerable<CSharpFile> Without(Dictionary<string, CSharpFile> files, Dictionary<string, CSharpFile> others) =>
        files.Values.Where(file => !others.TryGetValue(file.HintName, out var same) || !same.Equals(file));

    private static HashSet<string> ValueTypes(Api previous, Api current)
    {
        var types = new HashSet<string>(s_values, StringComparer.Ordinal);
        foreach (var api in (Api[])[previous, current])
        {
            types.UnionWith(api.Enums.Select(static type => type.Name.Text));
            types.UnionWith(api.Unions.Select(static type => type.Name.Text));
        }

        return types;
    }

    // Files that are equal in both can declare another part of a type.
    private static HashSet<string> Names(Api api)
    {
        var name = api.Context.ClientName;
        return
        [
            .. api.TypeNames().Select(static type => type.Text),
            $"I{name}Client",
            $"{name}Client",
            $"{name}CallOptions",
            $"{name}Response",
            $"{name}Response`1",
        ];
    }

    // The base of a record may be in a file that is equal in both.
    private static HashSet<(string Type, string Property)> Inherited(Api api) =>
        [.. api.Models.SelectMany(static model => model.AllProperties().Select(property => (model.Name.Text, property.Name.Text)))];

    private sealed class Comparison(HashSet<string> values, HashSet<(string Type, string Property)> inherited, HashSet<string> names)
    {
        public List<MemberDifference> Found { get; } = [];

        public void Compare(PublicType previous, PublicType? current)
        {
            if (current is null && !names.Contains(previous.Name.Split('.')[0]))
            {
                Add(Verdict.Break, previous.Name, "", $"is removed");
                return;
            }

            if (current is null)
            {
                foreach (var member in previous.Members)
                {
                    Add(Verdict.Break, previous.Name, member.Name, $"is removed");
                }

                return;
            }

            if (previous.Kind != current.Kind)
            {
                Add(Verdict.Break, previous.Name, "", $"changed from {previous.Kind} to {current.Kind}");
                return;
            }

            foreach (var lost in previous.Bases.Except(current.Bases, StringComparer.Ordinal))
            {
                Add(Verdict.Break, previous.Name, "", $"is no longer a {lost}");
            }

            if (current.IsSealed && !previous.IsSealed)
            {
                Add(Verdict.Risk, previous.Name, "", $"became sealed");
            }

            if (current.IsObsolete && !previous.IsObsolete)
            {
                Add(Verdict.Risk, previous.Name, "", $"became obsolete");
            }

            foreach (var group in previous.Members.GroupBy(static member => (member.Kind, member.Name)))
            {
                CompareOverloads(previous, [.. group], [.. current.Members.Where(member => (member.Kind, member.Name) == group.Key)]);
            }

            CompareAdded(previous, current);
        }

        private void CompareAdded(PublicType previous, PublicType current)
        {
            var known = new HashSet<string>(previous.Members.Select(static member => member.Name), StringComparer.Ordinal);
            foreach (var member in current.Members.Where(member => !known.Contains(member.Name)))
            {
                if (member.IsRequired)
                {
                    Add(Verdict.Break, current.Name, member.Name, $"is added, and required");
                }
                else if (!member.HasBody)
                {
                    Add(Verdict.Risk, current.Name, member.Name, $"is added without a default body");
                }
            }
        }

        // Each previous overload needs one that takes the same arguments.
        private void CompareOverloads(PublicType owner, PublicMember[] previous, PublicMember[] current)
        {
            var type = owner.Name;
            var isOptions = owner.Bases.Any(static name => name.EndsWith("CallOptions", StringComparison.Ordinal));
            foreach (var member in previous)
            {
                var worst = current.Select(other => Of(member, other, isOptions)).OrderBy(static found => found.Verdict).FirstOrDefault();
                if (current.Length > 0)
                {
                    Add(worst.Verdict, type, member.Name, worst.Text);
                }
                else if (member.Kind != MemberKind.Property || !inherited.Contains((type, member.Name)))
                {
                    Add(Verdict.Break, type, member.Name, $"is removed");
                }
            }
        }

        private (Verdict Verdict, MessageText Text) Of(PublicMember previous, PublicMember current, bool isOptions)
        {
            var worst = OfResult(previous, current, isOptions);
            foreach (var found in OfParameters(previous, current).Append(OfForm(previous, current)))
            {
                worst = found.Verdict > worst.Verdict ? found : worst;
            }

            return worst;
        }

        private (Verdict Verdict, MessageText Text) OfResult(PublicMember previous, PublicMember current, bool isOptions)
        {
            if (previous.Type == current.Type)
            {
                return (Verdict.Safe, MessageText.None);
            }

            // Callers set options, and what is required; other properties they only read.
            var isRead = previous.Kind == MemberKind.Property && !previous.IsRequired && !isOptions;
            if (isRead && previous.Type == current.Type + "?" && !values.Contains(current.Type))
            {
                return (Verdict.Safe, MessageText.None);
            }

            MessageText text = $"changed from {previous.Type} to {current.Type}";
            var isNarrowed = isRead && Converts(current.Type, previous.Type);
            return (isNarrowed || IsSameReference(previous.Type, current.Type) ? Verdict.Risk : Verdict.Break, text);
        }

        // Parameters are matched by name, because a caller can name optional ones; and by position when a name is gone.
        private IEnumerable<(Verdict Verdict, MessageText Text)> OfParameters(PublicMember previous, PublicMember current)
        {
            var names = new HashSet<string>(previous.Parameters.Select(static parameter => parameter.Name), StringComparer.Ordinal);
            var matched = new HashSet<PublicParameter>();
            for (var i = 0; i < previous.Parameters.Count; i++)
            {
                var before = previous.Parameters[i];
                var at = IndexOf(current.Parameters, before.Name);
                at = at >= 0 ? at : i < current.Parameters.Count && !names.Contains(current.Parameters[i].Name) ? i : -1;
                if (at < 0)
                {
                    yield return (Verdict.Break, $"no longer has the parameter {before.Name}");
                    continue;
                }

                var after = current.Parameters[at];
                matched.Add(after);
                yield return OfParameter(before, after);
                if (at != i)
                {
                    yield return (before.IsOptional ? Verdict.Risk : Verdict.Break, $"has the parameter {before.Name} in a different position");
                }
            }

            foreach (var added in current.Parameters.Where(parameter => !matched.Contains(parameter)))
            {
                yield return (added.IsOptional ? Verdict.Risk : Verdict.Break, $"has the new parameter {added.Name}");
            }
        }

        private (Verdict Verdict, MessageText Text) OfParameter(PublicParameter previous, PublicParameter current)
        {
            if (previous.IsOptional && !current.IsOptional)
            {
                return (Verdict.Break, $"requires the parameter {current.Name}");
            }

            if (previous.Type != current.Type)
            {
                var isRisk = IsSameReference(previous.Type, current.Type)
                    || Converts(previous.Type, current.Type)
                    || (current.Type == previous.Type + "?" && values.Contains(previous.Type))
                    || (IsOptions(previous) && IsOptions(current));
                return (
                    isRisk ? Verdict.Risk : Verdict.Break,
                    $"has the parameter {previous.Name} as {current.Type} instead of {previous.Type}");
            }

            return previous.Name != current.Name ? (Verdict.Risk, (MessageText)$"has the parameter {previous.Name} as {current.Name}")
                : current.IsOptional && !previous.IsOptional ? (Verdict.Risk, $"has the parameter {current.Name} as an optional one")
                : (Verdict.Safe, MessageText.None);
        }

        private static int IndexOf(IReadOnlyList<PublicParameter> parameters, string name)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                if (parameters[i].Name == name)
                {
                    return i;
                }
            }

            return -1;
        }

        private static (Verdict Verdict, MessageText Text) OfForm(PublicMember previous, PublicMember current) =>
            previous.IsStatic != current.IsStatic
                || (previous.IsGettable && !current.IsGettable)
                || (previous.IsSettable && !current.IsSettable)
                ? (Verdict.Break, (MessageText)$"can no longer be used in the same way")
            : current.IsRequired && !previous.IsRequired ? (Verdict.Break, $"became required")
            : current.IsObsolete && !previous.IsObsolete ? (Verdict.Risk, $"became obsolete")
            : previous.Value != current.Value ? (Verdict.Risk, $"has a different value")
            : previous.HasBody && !current.HasBody ? (Verdict.Risk, (MessageText)$"no longer has a default body")
            : (Verdict.Safe, MessageText.None);

        // The options of an operation derive from those of all calls: a caller who makes them with new() does not see which.
        private static bool IsOptions(PublicParameter parameter) =>
            parameter.Name == "options" && parameter.Type.EndsWith("Options?", StringComparison.Ordinal);

        private static bool Converts(string from, string to) =>
            from.EndsWith("?", StringComparison.Ordinal) == to.EndsWith("?", StringComparison.Ordinal)
            && s_implicit.TryGetValue(from.TrimEnd('?'), out var types)
            && types.Contains(to.TrimEnd('?'), StringComparer.Ordinal);

        // The same type but for the question marks of references, also inside of it.
        private bool IsSameReference(string one, string other) => WithoutNulls(one) == WithoutNulls(other);

        private string WithoutNulls(string type)
        {
            var text = new System.Text.StringBuilder();
            var start = 0;
            for (var i = 0; i <= type.Length; i++)
            {
                if (i < type.Length && (char.IsLetterOrDigit(type[i]) || type[i] is '_' or '@' or '.'))
                {
                    continue;
                }

                var name = type.Substring(start, i - start);
                text.Append(name);
                if (i < type.Length && (type[i] != '?' || values.Contains(name)))
                {
                    text.Append(type[i]);
                }

                start = i + 1;
            }

            return text.ToString();
        }

        private void Add(Verdict verdict, string type, string member, MessageText text)
        {
            if (verdict > Verdict.Safe)
            {
                Found.Add(new(type, member, verdict, text));
            }
        }
    }
}

/// <summary>A difference that code which calls the previous client notices.</summary>
/// <param name="Type">The type.</param>
/// <param name="Member">The member; empty for the type itself.</param>
/// <param name="Verdict">The verdict in C#.</param>
/// <param name="Text">The rest of a sentence that begins with the member.</param>
internal sealed record MemberDifference(string Type, string Member, Verdict Verdict, MessageText Text)
{
    /// <summary>Gets the member with its type.</summary>
    public string Name => Member.Length == 0 ? Type : $"{Type}.{Member}";
}
