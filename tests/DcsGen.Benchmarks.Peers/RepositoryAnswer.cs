using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DcsGen.Benchmarks.Peers;

/// <summary>The body of a repository: a value for each property of the document, and three repositories in it.</summary>
internal static class RepositoryAnswer
{
    public static byte[] Body() => Encoding.UTF8.GetBytes(Value(typeof(HandWrittenRepository), depth: 0).ToJsonString());

    private static JsonObject Value(Type type, int depth)
    {
        var value = new JsonObject();
        foreach (var (index, property) in type.GetProperties().Index())
        {
            var name = JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
            if (Value(property, name, index, depth) is { } member)
            {
                value.Add(name, member);
            }
        }

        return value;
    }

    private static JsonNode? Value(PropertyInfo property, string name, int index, int depth)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var url = $"https://peers.example/{Peer.Owner}/{Peer.Name}/{name}";
        return type switch
        {
            _ when type == typeof(bool) => index % 2 == 0,
            _ when type == typeof(int) || type == typeof(long) => 1296269 + index,
            _ when type == typeof(DateTimeOffset) => $"2026-03-{(1 + (index % 28)).ToString("00", CultureInfo.InvariantCulture)}T19:01:12Z",
            _ when type == typeof(Uri) => url,
            _ when type == typeof(List<string>) => new JsonArray("http", "openapi", "clients"),
            _ when name == "visibility" => "public",
            _ when name == "description" => "Robots that weld, paint and sweep, and the programs that they run.",
            _ when type == typeof(string) && name.EndsWith("_url", StringComparison.Ordinal) => url + "{/number}",
            _ when type == typeof(string) => $"the {name} of the repository",
            _ when type == typeof(HandWrittenRepository) => depth == 0 ? Value(type, depth + 1) : null,
            _ => Value(type, depth),
        };
    }
}
