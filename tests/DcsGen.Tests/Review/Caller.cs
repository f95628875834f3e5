using DcsGen.CSharp;
using DcsGen.Emit;
using DcsGen.Review;

namespace DcsGen.Tests.Review;

/// <summary>Code that uses every public member of an emitted client.</summary>
internal static class Caller
{
    private static readonly HashSet<string> s_values = new(StringComparer.Ordinal)
    {
        "int", "uint", "long", "ulong", "float", "double", "decimal", "bool", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Guid",
    };

    /// <summary>Returns code as most people write it: it calls each method by position, reads each member with its type written out, makes
    /// each record with what it requires, names each constant, and catches each error. It no longer compiles after a break.</summary>
    public static string Of(Api api, PublicMembers members) => File(api, "Caller", Types(members).SelectMany(type => Uses(type, api))
        .Concat(api.Methods.SelectMany(method => Catches(method, api.Context.ClientName))));

    /// <summary>Returns rarer code, too: it names each argument, takes each method as a delegate and implements each interface. It compiles
    /// without a new warning after a safe change.</summary>
    public static string Strict(Api api, PublicMembers members) => File(
        api,
        "StrictCaller",
        Types(members).SelectMany(static type => type.Members.Where(IsCalled).Select(member => Delegate(type, member)))
            .Concat(Types(members).Where(static type => type.Kind == "interface").Select(Implementation)));

    private static string File(Api api, string name, IEnumerable<string> members) =>
        $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Net.Http;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        namespace {{api.Context.Namespace}};

        #pragma warning disable CS0219, CS1998, CS0168 // what is only there to be compiled
        public static class {{name}}
        {
        {{string.Join("\n", members.Select((member, index) => member.Replace("METHOD", $"M{index}", StringComparison.Ordinal)))}}
        }
        """;

    private static IEnumerable<PublicType> Types(PublicMembers members) => members.Types.Values.Where(static type =>
        !type.Name.Contains('`', StringComparison.Ordinal)
        && !type.Name.EndsWith("JsonConverter", StringComparison.Ordinal)
        && type.Kind != "enum");

    private static bool IsCalled(PublicMember member) => member is { Kind: MemberKind.Method, IsStatic: false }
        && member.Name is not ("ToString" or "Equals" or "GetHashCode" or "Dispose" or "DisposeAsync")
        && member.Parameters.All(static parameter => !parameter.Type.Contains("ref ", StringComparison.Ordinal));

    private static IEnumerable<string> Uses(PublicType type, Api api)
    {
        var reads = string.Join(" ", type.Members.Select((member, index) => member switch
        {
            { Kind: MemberKind.Property, IsGettable: true, IsStatic: false, Parameters.Count: 0 } =>
                $"{member.Type} v{index} = value.{member.Name};{(IsNullableValue(member.Type, api) ? $" _ = value.{member.Name}.HasValue;" : "")}",
            { Kind: MemberKind.Property or MemberKind.Field, IsStatic: true } => $"{member.Type} v{index} = {type.Name}.{member.Name};",
            _ => "",
        }));
        if (type.Kind.StartsWith("static ", StringComparison.Ordinal))
        {
            yield return $$"""    static void METHOD() { {{reads}} }""";
            foreach (var method in type.Members.Where(static member => member.Kind == MemberKind.Method))
            {
                var arguments = string.Join(", ", method.Parameters.Select(static one => one.Name));
                yield return $$"""    static {{method.Type}} METHOD({{Declared(method)}}) => {{type.Name}}.{{method.Name}}({{arguments}});""";
            }

            yield break;
        }

        yield return $$"""    static void METHOD({{type.Name}} value) { {{reads}} }""";
        if (type.Kind == "record"
            && type.Members.All(static member => member.Kind != MemberKind.Constructor || member.Parameters.Count == 0))
        {
            var isOptions = type.Bases.Any(static name => name.EndsWith("CallOptions", StringComparison.Ordinal));
            var set = api.Models.FirstOrDefault(model => model.Name == type.Name) is { } model
                ? model.AllProperties().Where(static property => property.IsRequired).Select(static property => $"{property.Name} = default!")
                : type.Members.Where(member => member.IsSettable && (isOptions || member.IsRequired))
                    .Select(static member => $"{member.Name} = ({member.Type})default!");
            yield return $$"""    static {{type.Name}} METHOD() => new {{type.Name}} { {{string.Join(", ", set)}} };""";
        }

        foreach (var member in type.Members)
        {
            if (member.Kind == MemberKind.Constructor && type.Kind != "interface" && member.Parameters.Count > 0)
            {
                yield return $$"""    static {{type.Name}} METHOD({{Declared(member)}}) => new {{type.Name}}({{string.Join(", ", member.Parameters.Select(static one => one.Name))}});""";
            }
            else if (IsCalled(member) && type.Kind == "interface")
            {
                yield return Call(type, member);
            }
        }
    }

    private static string Call(PublicType type, PublicMember member)
    {
        var arguments = member.Parameters.Select(static one => one.Type.EndsWith("Options?", StringComparison.Ordinal) ? $"{one.Name}: new()"
            : one.IsOptional ? $"{one.Name}: {one.Name}"
            : one.Name);
        var call = $"client.{member.Name}({string.Join(", ", arguments)})";
        var result = member.Type == "Task" ? $"await {call};"
            : member.Type.StartsWith("Task<", StringComparison.Ordinal)
                ? $"{member.Type} task = {call}; {member.Type[5..^1]} result = await task;"
            : $"{member.Type} result = {call};";
        var shortest = $"_ = client.{member.Name}({string.Join(", ", member.Parameters.Where(static one => !one.IsOptional).Select(static one => one.Name))});";
        return $$"""    static async Task METHOD({{type.Name}} client{{(member.Parameters.Count > 0 ? ", " : "")}}{{Declared(member)}}) { {{result}} {{shortest}} }""";
    }

    private static string Delegate(PublicType type, PublicMember member)
    {
        var types = string.Join(", ", member.Parameters.Select(static one => one.Type).Append(member.Type));
        var named = string.Join(", ", member.Parameters.Select(static one => $"{one.Name}: {one.Name}"));
        var method = member.Type == "void" ? "" : $"Func<{types}> method = value.{member.Name}; _ = value.{member.Name}({named});";
        return $$"""    static void METHOD({{type.Name}} value{{(member.Parameters.Count > 0 ? ", " : "")}}{{Declared(member)}}) { {{method}} }""";
    }

    // An interface's own default bodies would hide that a member is implemented no more.
    private static string Implementation(PublicType type) => $$"""
            sealed class METHOD : {{type.Name}}
            {
            {{string.Join("\n", type.Members.Select(member => member.Kind == MemberKind.Method
                ? $"        {member.Type} {type.Name}.{member.Name}({Declared(member)}) => throw new NotImplementedException();"
                : $"        {member.Type} {type.Name}.{member.Name} => throw new NotImplementedException();"))}}
            }
        """;

    private static string Declared(PublicMember member) => string.Join(", ", member.Parameters.Select(static one =>
        $"{one.Type.Replace("this ", "", StringComparison.Ordinal)} {one.Name}"));

    private static IEnumerable<string> Catches(ClientMethod method, string name)
    {
        foreach (var error in method.Errors.Where(static error => error.Type is not null))
        {
            var type = TypeText.Name(error.Type!);
            yield return $$"""    static void METHOD() { try { } catch ({{name}}ApiException<{{type}}> e) when (((object?)e.Error) is {{type}}) { } }""";
        }
    }

    private static bool IsNullableValue(string type, Api api) => type.EndsWith('?')
        && type[..^1] is var name
        && (s_values.Contains(name) || api.Enums.Any(one => one.Name == name) || api.Unions.Any(one => one.Name == name));
}
