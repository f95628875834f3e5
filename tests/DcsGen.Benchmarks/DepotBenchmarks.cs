using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using DcsGen.Benchmarks.Depots;

namespace DcsGen.Benchmarks;

/// <summary>One whole call that reads a record of 22 kB: records in records, and many addresses.</summary>
[MemoryDiagnoser]
public class DepotBenchmarks
{
    private HttpClient _http = null!;
    private IDepotsClient _emitted = null!;

    [GlobalSetup]
    public void Setup()
    {
        var body = Body();
        _http = Answers.Client(body);
        _emitted = new DepotsClient(Answers.Client(body), new() { UserAgent = null });
        var (hand, emitted) = (HandWritten().GetAwaiter().GetResult(), ReadAsync().GetAwaiter().GetResult());
        if (hand.Source!.License!.Url != emitted.Source!.License!.Url || hand.Parent!.UpdatedAt != emitted.Parent!.UpdatedAt)
        {
            throw new InvalidOperationException("The two clients do not read the same.");
        }
    }

    [Benchmark(Baseline = true, Description = "hand-written")]
    public async Task<HandWrittenDepotDetails> HandWritten()
    {
        var url = $"https://depots.example/depots/{Uri.EscapeDataString("octavia")}/{Uri.EscapeDataString("hello-world")}";
        using var response = await _http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(HandWrittenDepotContext.Default.HandWrittenDepotDetails))!;
    }

    [Benchmark(Description = "emitted")]
    public Task Emitted() => ReadAsync();

    /// <summary>Each property has a value of the length that such services send.</summary>
    internal static byte[] Body()
    {
        var depot = (HandWrittenDepotDetails)Filled(typeof(HandWrittenDepotDetails));
        return JsonSerializer.SerializeToUtf8Bytes(depot, HandWrittenDepotContext.Default.HandWrittenDepotDetails);
    }

    private Task<DepotDetails> ReadAsync() => _emitted.GetDepotAsync("octavia", "hello-world");

    private static object Filled(Type type)
    {
        var filled = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
        {
            var of = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var address = $"https://api.depots.example/repositories/octavia-depots/hello-world-again/{property.Name}";
            object value = of switch
            {
                _ when of == typeof(string) => property.Name.EndsWith("Url", StringComparison.Ordinal) ? address + "{/name}" : $"the {property.Name}",
                _ when of == typeof(Uri) => new Uri(address),
                _ when of == typeof(DateTimeOffset) => new DateTimeOffset(2024, 10, 15, 2, 21, 18, TimeSpan.Zero),
                _ when of == typeof(List<string>) => new List<string> { "octavia", "atom", "electron", "api" },
                { IsValueType: true } => Convert.ChangeType(property.Name.Length % 2, of, CultureInfo.InvariantCulture),
                _ => Filled(of),
            };
            property.SetValue(filled, of == typeof(string) && property.Name == "Visibility" ? "public" : value);
        }

        return filled;
    }
}
