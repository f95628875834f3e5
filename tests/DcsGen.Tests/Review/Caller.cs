using DcsGen.CSharp;
using DcsGen.Emit;

namespace DcsGen.Tests.Review;

/// <summary>
/// Code as people write it against an emitted client: it calls each method by position, sets and reads each member with its type written
/// out, makes each record with what it requires, names each constant, and catches each error.
/// </summary>
internal static class Caller
{
    public static string Of(Api api)
    {
        var name = api.Context.ClientName;
        var members = api.Methods.SelectMany(method => Calls(method, name))
            .Concat(api.Methods.Select(static method => method.Options).OfType<OptionsType>().Select(Options))
            .Concat(api.Models.Select(Model))
            .Concat(api.Enums.Select(Enum))
            .Concat(api.Unions.Select(Union))
            .Append(Client(api));
        return $$"""
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
            public static class Caller
            {
            {{string.Join("\n", members.Select((member, index) => member.Replace("METHOD", $"M{index}")))}}
            }
            """;
    }

    private static IEnumerable<string> Calls(ClientMethod method, string name)
    {
        var values = method.Parameters.Select(static parameter => $"{TypeText.Name(parameter.Type)} {parameter.Name}")
            .Concat(method.Body is { } body ? [$"{TypeText.Name(body.Type)} body"] : []);
        var arguments = method.Parameters.Select(static parameter => parameter.Name.Text)
            .Concat(method.Body is null ? [] : ["body"])
            .ToList();
        var options = string.Join(", ", method.Options?.Properties.Select(static property => $"{property.Name} = default({TypeText.Name(property.Type)})") ?? []);
        var call = $"client.{method.MemberName}Async({string.Join(", ", arguments.Append($"options: new() {{ {options} }}").Append("cancellationToken: default"))})";
        var result = method.Result.IsSequence ? $"_ = {call};"
            : method.Result.Type is { } type ? $"{TypeText.Name(type)} result = await {call};"
            : $"await {call};";
        yield return $$"""
                static async Task METHOD({{string.Join(", ", values.Prepend($"I{name}Client client"))}})
                {
                    try
                    {
                        {{result}}
                        await client.{{method.MemberName}}WithResponseAsync({{string.Join(", ", method.Body is { Type.IsNullable: true } ? arguments.Take(arguments.Count - 1) : arguments)}});
                    }
            {{string.Join("\n", method.Errors.Where(static error => error.Type is not null).Select(error => $"        catch ({name}ApiException<{TypeText.Name(error.Type!)}> e) when (((object?)e.Error) is {TypeText.Name(error.Type!)}) {{ }}"))}}
                    finally { }
                }
            """;
        if (method.Paging is { } paging)
        {
            yield return $$"""
                    static void METHOD({{string.Join(", ", values.Prepend($"I{name}Client client"))}})
                    {
                        IAsyncEnumerable<{{TypeText.Name(paging.Item)}}> all = client.{{paging.MemberName}}Async({{string.Join(", ", arguments)}});
                    }
                """;
        }
    }

    private static string Options(OptionsType options) => $$"""
            static void METHOD({{options.Name}} value) { {{string.Join(" ", options.Properties.Select((property, index) => $"{TypeText.Name(property.Type)} v{index} = value.{property.Name};"))}} }
        """;

    private static string Model(ModelType model)
    {
        var properties = model.AllProperties().ToArray();
        var reads = string.Join(" ", properties.Select(static (property, index) =>
            $"{TypeText.Name(property.Type)} v{index} = value.{property.Name};{(property.Type.IsNullable && TypeText.IsValueType(property.Type) ? $" _ = value.{property.Name}.HasValue;" : "")}"));
        var additional = model.AllAdditional is { } others ? $"IReadOnlyDictionary<string, {TypeText.Name(others.Value)}> others = value.{others.Name};" : "";
        var required = string.Join(", ", properties.Where(static property => property.IsRequired).Select(static property => $"{property.Name} = default!"));
        return $$"""
                static void METHOD({{model.Name}} value) { {{reads}} {{additional}} _ = new {{model.Name}} { {{required}} }; }
            """;
    }

    private static string Enum(EnumType type) => $$"""
            static void METHOD({{type.Name}} value) { switch (value.Value) { {{string.Join(" ", type.Values.Select(one => $"case {type.Name}.Values.{one.Name}: _ = {type.Name}.{one.Name}; break;"))}} } }
        """;

    private static string Union(UnionType union) => $$"""
            static void METHOD({{union.Name}} value{{string.Concat(union.Variants.Select(static (one, index) => $", {TypeText.Name(one.Type)} case{index}"))}}) { {{string.Join(" ", union.Variants.Select((_, index) => $"_ = new {union.Name}(case{index});"))}} }
        """;

    private static string Client(Api api)
    {
        var options = api.Client.Parameters.Select(static parameter => parameter.Name)
            .Concat(api.Client.Server.Variables.Select(static variable => variable.Name));
        var credentials = string.Join(" ", api.Security.Select(scheme => $"_ = nameof({api.Context.ClientName}Credentials.{scheme.Name});"));
        return $$"""
                static void METHOD(HttpClient http) { _ = new {{api.Context.ClientName}}Client(http, new() { {{string.Join(", ", options.Select(static option => $"{option} = \"\""))}} }); {{credentials}} }
            """;
    }
}
