using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Emit;
using DcsGen.Reading;
using DcsGen.Surface;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Reading;

/// <summary>Every row of the grammar with every kind of wrong value: a finding at its line, and the rest of the client.</summary>
public class ShapeTests
{
    // Words of Microsoft.OpenApi, of .NET and of System.Text.Json.
    private static readonly string[] s_wordsOfLibraries = ["Expected ", "Cannot create", "Object reference", "is not recognized", "map/object", "REQUIRED", "Exception", "The node"];

    private static readonly JsonNode?[] s_values =
    [
        null,
        JsonValue.Create(true),
        JsonValue.Create(-1.5m),
        JsonValue.Create("no such word"),
        JsonValue.Create(""),
        new JsonArray(),
        new JsonArray(5),
        new JsonObject(),
        new JsonObject { ["b"] = 5 },
        YamlText.Number("1e400"),
        JsonValue.Create(1e300),
    ];

    public static TheoryData<int, int> Wrong
    {
        get
        {
            var data = new TheoryData<int, int>();
            foreach (var version in (Versions[])[Versions.V20, Versions.V30, Versions.V31, Versions.V32])
            {
                for (var i = 0; i < s_values.Length; i++)
                {
                    data.Add((int)version, i);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_value_costs_itself_and_says_where(int version, int value)
    {
        foreach (var document in DamagedDocument.All((Versions)version, _ => s_values[value]))
        {
            var result = Map(document.Text);
            AssertFindings(document, result);
            Assert.NotNull(result.Value);
        }
    }

    [Theory]
    [InlineData((int)Versions.V20)]
    [InlineData((int)Versions.V30)]
    [InlineData((int)Versions.V31)]
    [InlineData((int)Versions.V32)]
    public void The_output_for_wrong_values_compiles(int version)
    {
        foreach (var document in DamagedDocument.All((Versions)version, number => s_values[number % s_values.Length]).TakeLast(1))
        {
            var files = Map(document.Text).Value!.Files().Select(static file => KeyValuePair.Create(file.HintName, CSharpFiles.Emit(file)));
            Assert.Equal("", string.Join("\n", Compiler.Problems(files, LanguageVersion.Latest)));
        }
    }

    private static void AssertFindings(DamagedDocument document, Result<Api> result)
    {
        var positions = Positions.Of(document.Text, document.Wrong);
        var lines = document.Text.Split('\n');
        var due = document.Wrong.Select(pointer => Said(positions.Find(pointer).Line)).Order(StringComparer.Ordinal);
        var found = result.Diagnostics.Where(static diagnostic => diagnostic.Id == DiagnosticDescriptors.Malformed.Id)
            .Select(diagnostic => Said(diagnostic.Line))
            .Order(StringComparer.Ordinal);
        Assert.Equal(due.Distinct(), found.Distinct());
        Assert.All(result.Diagnostics, static diagnostic => Assert.DoesNotContain(
            s_wordsOfLibraries, word => diagnostic.ToDiagnostic().GetMessage().Contains(word, StringComparison.Ordinal)));
        Assert.DoesNotContain(
            result.Diagnostics, static diagnostic => diagnostic.ToDiagnostic().Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);

        string Said(int line) => $"{line + 1}: {lines[line].Trim()}";
    }

    private static Result<Api> Map(string text) =>
        DocumentOutput.Map(new("/pets.json", text, new("", "", "", "pets", "Acme"), new("", "", false), null, []), CancellationToken.None);
}
