using DcsGen.RoundTrips.Parameters;

namespace DcsGen.RoundTrips;

public sealed class ParameterTests(ParameterTests.Server server) : IClassFixture<ParameterTests.Server>
{
    private static readonly string[] s_words = ["one", "two"];
    private static readonly Point s_point = new() { X = 1, Y = -2 };

    public static TheoryData<string> Operations => [.. s_calls.Keys];

    private static readonly Dictionary<string, Func<IParametersClient, Task<ParametersResponse>>> s_calls = new()
    {
        ["path, simple"] = static client => client.PathSimpleWithResponseAsync(5_000_000_000, ["one"]),
        ["path, escaped"] = static client => client.PathTextWithResponseAsync("a b/ü?#%"),
        ["path, label"] = static client => client.PathLabelWithResponseAsync("blue", s_words),
        ["path, matrix"] = static client => client.PathMatrixWithResponseAsync("blue"),
        ["path, matrix, exploded"] = static client => client.PathMatrixExplodedWithResponseAsync(s_words),
        ["path, matrix, object"] = static client => client.PathMatrixMapWithResponseAsync(s_point),
        ["query, values"] = static client => client.QueryValuesWithResponseAsync(
            "a&b=c+d ü/%", true, -3, 0.5, new(2024, 2, 29), new(2024, 2, 29, 12, 30, 0, TimeSpan.FromHours(2)), Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), QueryValuesOrder.Down),
        ["query, form"] = static client => client.QueryFormWithResponseAsync(s_words, s_words, s_point, s_point),
        ["query, pipeDelimited"] = static client => client.QueryPipesWithResponseAsync(s_words),
        ["query, deepObject and allowReserved"] = static client => client.QueryDeepWithResponseAsync(s_point, "a/b:c?d"),
        ["query, content"] = static client => client.QueryContentWithResponseAsync(s_point),
        ["headers"] = static client => client.HeadersWithResponseAsync("a, b", 7, s_words, s_point, s_point),
        ["cookies"] = static client => client.CookiesWithResponseAsync("abc", 7),
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_parameter_arrives_as_the_document_says(string operation)
    {
        using var http = server.Http();

        var answer = await s_calls[operation](new ParametersClient(http));

        Assert.Equal(204, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_parameter_that_the_document_does_not_allow_is_a_violation()
    {
        using var http = server.Http();

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => new ParametersClient(http).QueryDeepAsync(new() { X = 1, Y = 2 }, "a/b:c?d"));

        Assert.Contains("at.y", fault.ToString(), StringComparison.Ordinal);
    }

    public sealed class Server() : Prism("tests/DcsGen.RoundTrips/Documents/parameters.openapi.yaml");
}
