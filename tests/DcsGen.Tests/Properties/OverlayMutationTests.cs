using System.Text.Json.Nodes;
using DcsGen.Contracts;
using DcsGen.Corpus.Mutations;
using DcsGen.Diagnostics;
using DcsGen.Reading;
using DcsGen.Spec;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Properties;

/// <summary>Faulty overlays: each is applied or reported, the same in two runs, and none makes DcsGen fail.</summary>
public class OverlayMutationTests
{
    private const string Overlay = """
        {
          "overlay": "1.2.0", "info": { "title": "T", "version": "1" }, "extends": "inheritance.yaml",
          "components": { "actions": { "safe": { "fields": { "update": { "x-safe": true } } } } },
          "actions": [
            { "target": "$.paths.*.*", "$ref": "#/components/actions/safe" },
            { "target": "$..properties[?@.type == 'string']", "update": { "description": "a text", "enum": ["a", "b"] } },
            { "target": "$.components.schemas.*", "update": { "properties": { "more": { "$ref": "#/components/schemas/Pet" } }, "required": ["more"] } },
            { "target": "$.components.schemas", "copy": "$.components.schemas.Pet.properties" },
            { "target": "$..required[?match(@, '[a-m].*')]", "remove": true },
            { "target": "$.info.title", "update": "New" },
            { "target": "$", "update": { "tags": [{ "name": "one" }], "servers": [{ "url": "https://a.example" }] } }
          ]
        }
        """;

    [Fact]
    public void A_faulty_overlay_is_applied_or_reported()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Cases, "inheritance.yaml"));
        var kinds = Enum.GetValues<MutationKind>();
        var (applied, refused) = (0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new RandomNumbers((ulong)seed);
            var root = (JsonObject)SourceTree.Read(Overlay, new(CancellationToken.None))!;
            var mutator = new Mutator(root, random);
            var changes = string.Join(
                "; ", Enumerable.Range(0, 1 + (seed % 3)).Select(i => mutator.Mutate(kinds[(seed + i) % kinds.Length])));
            var (first, second) = (Map(document, root.ToJsonString()), Map(document, root.ToJsonString()));
            Assert.Equal(first.Diagnostics, second.Diagnostics);
            Assert.DoesNotContain(first.Diagnostics, one => one.Id == DiagnosticDescriptors.Unforeseen.Id);
            Assert.All(first.Diagnostics, static one => Assert.Null(PrintedText.Problem(one.ToDiagnostic().ToString())));
            var isRefused = first.Diagnostics.Any(static one => one.Id is "DCS0007" or "DCS0020");
            Assert.True(first.Value is not null || isRefused, $"{seed}: {changes}");
            (applied, refused) = (applied + (isRefused ? 0 : 1), refused + (isRefused ? 1 : 0));
        }

        Assert.True(applied > 50 && refused > 50, $"{applied} applied, {refused} refused");
    }

    private static Result<Contract> Map(string document, string overlay)
    {
        var spec = new SpecFile("/specs/inheritance.yaml", document, new("", "", "", "Pets", "Acme"), new("", "", false), null, [])
        {
            Overlays = [new("/specs/inheritance.yaml", new("/specs/inheritance.overlay.json", overlay))],
        };
        return ContractMapper.Map(spec, CancellationToken.None);
    }
}
