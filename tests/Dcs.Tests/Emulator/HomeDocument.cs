using System.Globalization;
using System.Text.Json.Nodes;

namespace Dcs.Tests.Emulator;

/// <summary><c>specs/dcs.openapi.yaml</c>, and what it promises about answers.</summary>
internal static class HomeDocument
{
    public static JsonNode Root { get; } = YamlTree.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "specs", "dcs.openapi.yaml")));

    public static JsonNode Schema(string name) => Root["components"]!["schemas"]![name]!;

    /// <summary>The statuses that an operation declares, in the document's order.</summary>
    public static IReadOnlyList<int> Statuses(string list) =>
        [.. Responses(list).Select(response => int.Parse(response.Key, CultureInfo.InvariantCulture))];

    /// <summary>The response object for a status; null if the operation does not declare it.</summary>
    public static JsonNode? Response(string list, int status) =>
        Responses(list)[status.ToString(CultureInfo.InvariantCulture)] is { } response ? SchemaChecker.Resolve(Root, response) : null;

    /// <summary>In what an answer differs from what the document promises; a status that it does not declare is a violation, too.</summary>
    public static IReadOnlyList<string> Violations(string list, Answer answer)
    {
        if (Response(list, (int)answer.Status) is not { } response)
        {
            return [$"status {(int)answer.Status} is not declared"];
        }

        List<string> violations = [];
        foreach (var (header, _) in response["headers"]!.AsObject())
        {
            if (!answer.Headers.ContainsKey(header))
            {
                violations.Add($"header {header}: missing");
            }
        }

        if (response["content"]![answer.MediaType ?? ""] is not { } content)
        {
            return [.. violations, $"media type {answer.MediaType} is not declared"];
        }

        return [.. violations, .. SchemaChecker.Check(Root, content["schema"]!, answer.Json)];
    }

    private static JsonObject Responses(string list) =>
        Root["paths"]![$"/v2/{{project_id}}/instances/{{instance_id}}/{list}"]!["get"]!["responses"]!.AsObject();
}
