using System.Text.Json.Nodes;
using DcsGen.Reading;
using DcsGen.Reading.Overlays;
using DcsGen.Spec;

namespace DcsGen.Tests.Reading;

/// <summary>The rules of the OpenAPI Overlay Specification, on trees.</summary>
public class OverlayTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Pets, version: '1', description: old }
        servers: [{ url: 'https://a' }, { url: 'https://b', description: Dev }]
        tags: [one, two, three]
        paths:
          /a: { get: { tags: [x], responses: {} } }
          /b: { get: { tags: [y], responses: {} }, post: { responses: {} } }
        """;

    [Theory]

    // A map is merged, at every depth; what is in one of both stays.
    [InlineData("1.0.0", "{ target: $, update: { info: { title: New, x-a: 1 }, x-b: [1] } }",
        "$.info", """[{"title":"New","version":"1","description":"old","x-a":1}]""")]
    [InlineData("1.1.0", "{ target: $.paths.*.get, update: { x-safe: true, tags: [z] } }",
        "$.paths.*.get.tags", """[["x","z"],["y","z"]]""")]
    [InlineData("1.1.0", "{ target: $.info, update: { description: null } }", "$.info.description", "[null]")]

    // A list takes an entry; since 1.1 a list is concatenated, and before it was an entry too.
    [InlineData("1.0.0", "{ target: $.tags, update: four }", "$.tags[3:]", """["four"]""")]
    [InlineData("1.0.0", "{ target: $.tags, update: [four, five] }", "$.tags[3:]", """[["four","five"]]""")]
    [InlineData("1.1.0", "{ target: $.tags, update: [four, five] }", "$.tags[3:]", """["four","five"]""")]
    [InlineData("1.1.0", "{ target: $.servers, update: { url: 'https://c' } }", "$.servers[2].url", """["https://c"]""")]

    // A primitive value is replaced since 1.1.
    [InlineData("1.1.0", "{ target: $.info.title, update: New }", "$.info.title", """["New"]""")]
    [InlineData("1.1.0", "{ target: '$.tags[?@ == \"two\"]', update: 2 }", "$.tags", """[["one",2,"three"]]""")]
    [InlineData("1.2.0", "{ target: '$.paths.*.get.tags[*]', update: all }", "$.paths.*.get.tags", """[["all"],["all"]]""")]

    // Removed: a member, items, nodes that are selected twice or are inside each other.
    [InlineData("1.0.0", "{ target: $.info.description, remove: true }", "$.info.description", "[]")]
    [InlineData("1.0.0", "{ target: '$.servers[?@.description == \"Dev\"]', remove: true }", "$.servers", """[[{"url":"https://a"}]]""")]
    [InlineData("1.1.0", "{ target: '$.tags[0,0,2]', remove: true }", "$.tags", """[["two"]]""")]
    [InlineData("1.1.0", "{ target: '$.paths..*', remove: true }", "$.paths", "[{}]")]
    [InlineData("1.1.0", "{ target: $.info.title, remove: true, update: ignored }", "$.info.title", "[]")]
    [InlineData("1.1.0", "{ target: $.info.title, remove: false }", "$.info.title", """["Pets"]""")]

    // Copied: merged as an update is, and from a node that the target is in.
    [InlineData("1.1.0", "{ target: \"$.paths['/a']\", copy: \"$.paths['/b']\" }", "$.paths['/a']", """[{"get":{"tags":["x","y"],"responses":{}},"post":{"responses":{}}}]""")]
    [InlineData("1.1.0", "{ target: '$.paths[\"/a\"].get', copy: $.info }", "$.paths['/a'].get.title", """["Pets"]""")]
    [InlineData("1.1.0", "{ target: $.info, copy: $ }", "$.info.info.title", """["Pets"]""")]

    // Each action sees the result of the one before.
    [InlineData("1.1.0", "{ target: $.servers, remove: true }, { target: $, update: { servers: [{ url: 'https://c' }] } }", "$.servers", """[[{"url":"https://c"}]]""")]
    [InlineData("1.1.0", "{ target: $.paths, update: { /c: {} } }, { target: $.paths./c, copy: x }", "$.paths['/c']", "[{}]", "/actions/1/target: The overlay cannot be applied: '$.paths./c' is not a JSONPath query (RFC 9535): a name or '*' is expected at character 9")]
    public void An_action_is_applied(string version, string actions, string query, string expected, string? problem = null)
    {
        var (root, findings) = Apply(Overlay(version, actions));
        Assert.Equal(problem is null ? [] : [problem], findings);
        Assert.Equal(expected, Select(root, query));
    }

    [Theory]
    [InlineData("1.0.0", "{ target: $.info.title, update: New }", "/actions/0/update: The overlay cannot be applied: a target that is a primitive value can be updated since version 1.1.0, and the version of the overlay is lower")]
    [InlineData("1.0.0", "{ target: '$.tags[0]', remove: true }", "/actions/0/remove: The overlay cannot be applied: an item that is a primitive value can be removed since version 1.1.0, and the version of the overlay is lower")]
    [InlineData("1.1.0", "{ target: $.info, update: New }", "/actions/0/update: The overlay cannot be applied: the target is an object, and the value is a primitive value")]
    [InlineData("1.1.0", "{ target: $.info.title, update: { a: 1 } }", "/actions/0/update: The overlay cannot be applied: the target is a primitive value, and the value is an object")]
    [InlineData("1.1.0", "{ target: '$[\"info\", \"tags\"]', update: { a: 1 } }", "/actions/0/update: The overlay cannot be applied: the target selects an object and a list, and all nodes must be of one kind")]
    [InlineData("1.1.0", "{ target: $, update: { tags: { name: x } } }", "/actions/0/update/tags: The overlay cannot be applied: 'tags' is a list in the target, and an object here")]
    [InlineData("1.1.0", "{ target: $, update: { info: { title: [x] } } }", "/actions/0/update/info/title: The overlay cannot be applied: 'title' is a primitive value in the target, and a list here")]
    [InlineData("1.1.0", "{ target: $, remove: true }", "/actions/0/remove: The overlay cannot be applied: the root of a document cannot be removed")]
    [InlineData("1.1.0", "{ target: $.info, copy: '$.paths.*' }", "/actions/0/copy: The overlay cannot be applied: '$.paths.*' selects 2 nodes, and one can be copied")]
    [InlineData("1.1.0", "{ target: $.info, copy: $.nothing }", "/actions/0/copy: The overlay cannot be applied: '$.nothing' selects 0 nodes, and one can be copied")]
    [InlineData("1.1.0", "{ target: $.nothing, remove: true }", "/actions/0/target: The target '$.nothing' matches nothing, so the action changes nothing")]
    [InlineData("1.0.0", "{ target: $.info, copy: $.paths }", "/actions/0/copy: The overlay cannot be applied: 'copy' is a field since version 1.1.0, and the version of the overlay is lower")]
    [InlineData("1.1.0", "{ target: $.info, copy: $.paths, update: {} }", "/actions/0: The overlay cannot be applied: an action has one of 'update' and 'copy'")]
    [InlineData("1.1.0", "{ target: $.info, removes: true }", "/actions/0/removes: The overlay cannot be applied: 'removes' is not a field of it")]
    [InlineData("1.1.0", "{ target: $.info, remove: yes }", "/actions/0/remove: The overlay cannot be applied: 'remove' is true or false")]
    [InlineData("1.1.0", "{ update: {} }", "/actions/0: The overlay cannot be applied: 'target' is missing")]
    [InlineData("1.1.0", "{ target: $.info }, { target: $.info }", "/actions/1: The overlay cannot be applied: the same action is there before")]
    [InlineData("1.1.0", "x", "/actions/0: The overlay cannot be applied: an action is a mapping")]
    [InlineData("1.1.0", "", "/actions: The overlay cannot be applied: 'actions' has no action")]
    [InlineData("1.3.0", "{ target: $.info }", "/overlay: The overlay cannot be applied: its version is '1.3.0'; 1.0.0, 1.1.0 and 1.2.0 are read")]
    [InlineData("1.2", "{ target: $.info }", "/overlay: The overlay cannot be applied: its version is '1.2'; 1.0.0, 1.1.0 and 1.2.0 are read")]
    public void What_cannot_be_applied_is_reported_and_changes_nothing(string version, string actions, string problem)
    {
        var (root, findings) = Apply(Overlay(version, actions));
        Assert.Equal([problem], findings);
        Assert.Equal(SourceTree.Read(Document, new(CancellationToken.None))!.ToJsonString(), root.ToJsonString());
    }

    [Theory]
    [InlineData("info: {}\nactions: []\n", ": The overlay cannot be applied: it has no 'overlay' at its root, such as overlay: 1.1.0")]
    [InlineData("overlay: 1.0.0\nactions: [{ target: $.info }]\n", ": The overlay cannot be applied: 'info' is missing")]
    [InlineData("overlay: 1.0.0\ninfo: { title: x }\nactions: [{ target: $.info }]\n", "/info: The overlay cannot be applied: 'version' is missing")]
    [InlineData("overlay: 1.0.0\ninfo: { title: x, version: 1, x-y: z }\nactions: [{ target: $.info }]\n", "/info/version: The overlay cannot be applied: 'version' is a text")]
    [InlineData("overlay: 1.0.0\ninfo: { title: x, version: '1' }\nactions: {}\n", "/actions: The overlay cannot be applied: 'actions' is a list")]
    [InlineData("overlay: 1.1.0\ninfo: { title: x, version: '1' }\ncomponents: {}\nactions: [{ target: $.info }]\n", "/components: The overlay cannot be applied: 'components' is a field since version 1.2.0, and the version of the overlay is lower")]
    public void A_file_that_is_not_an_overlay_is_reported(string overlay, string problem) =>
        Assert.Equal([problem], Apply(overlay).Findings);

    [Theory]
    [InlineData("{ $ref: '#/components/actions/safe~1get', target: '$.paths.*.get' }", "$.paths.*.get['x-safe']", "[true,true]")]

    // A field of the action itself wins.
    [InlineData("{ $ref: '#/components/actions/safe~1get', target: '$.paths.*.get', update: { x-own: 1 } }", "$.paths.*.get['x-safe', 'x-own']", "[1,1]")]
    [InlineData("{ $ref: '#/components/actions/gone', target: '$.tags' }", "$.tags", "[]")]
    [InlineData("{ $ref: '#/components/actions/none', target: '$.tags' }", "$.tags.length", "[]", "/actions/0/$ref: The overlay cannot be applied: '#/components/actions/none' is not an action below components/actions of this overlay")]
    [InlineData("{ $ref: 'other.yaml#/components/actions/gone', target: '$.tags' }", "$.tags.length", "[]", "/actions/0/$ref: The overlay cannot be applied: 'other.yaml#/components/actions/gone' is not an action below components/actions of this overlay")]
    public void A_reusable_action_is_applied_where_it_is_referred_to(string action, string query, string expected, string? problem = null)
    {
        const string Reusable = """
            components:
              actions:
                safe/get: { description: Marks it., fields: { update: { x-safe: true } } }
                gone: { fields: { remove: true } }

            """;
        var (root, findings) = Apply(Reusable + Overlay("1.2.0", action));
        Assert.Equal(problem is null ? [] : [problem], findings);
        Assert.Equal(expected, Select(root, query));
    }

    [Theory]
    [InlineData("pets.yaml", null, true)]
    [InlineData("./pets.yaml", null, true)]
    [InlineData("../specs/pets.yaml", null, true)]
    [InlineData("other.yaml", null, false)]
    [InlineData("https://example.com/any.yaml", null, true)]
    [InlineData("https://example.com/pets", "https://example.com/pets", true)]
    [InlineData("https://example.com/any.yaml", "https://example.com/pets", false)]
    public void Extends_is_compared(string extends, string? self, bool isSame)
    {
        var document = self is null ? Document : $"$self: {self}\n{Document}";
        var (_, findings) = Apply($"extends: {extends}\n" + Overlay("1.1.0", "{ target: $.info, update: { x-a: 1 } }"), document);
        Assert.Equal(isSame ? [] : [$"/extends: The overlay extends '{extends}', and is applied to 'pets.yaml'"], findings);
    }

    [Theory]
    [InlineData("{ target: '$..STARS..STARS..STARS', update: { a: 1 } }")]
    [InlineData("{ target: '$..[?$..[?$..[?$..[?$..*]]]]', update: { a: 1 } }")]
    public void A_query_without_end_exceeds_a_limit(string action)
    {
        var stars = $"[{string.Join(',', Enumerable.Repeat('*', 60))}]";
        var e = Assert.Throws<DocumentException>(() => Apply(Overlay("1.1.0", action.Replace("STARS", stars, StringComparison.Ordinal))));
        Assert.Equal(("DCS0007", "/specs/pets.overlay.yaml", 3), (e.Id, e.Path, e.Line));
    }

    [Fact]
    public void Copies_without_end_exceed_a_limit()
    {
        var actions = string.Join(", ", Enumerable.Range(0, 40).Select(static i => $"{{ target: $, copy: $, description: '{i}' }}, {{ target: $, update: {{ x-{i}: {{}} }} }}, {{ target: $.x-{i}, copy: $ }}"));
        Assert.Equal("DCS0007", Assert.Throws<DocumentException>(() => Apply(Overlay("1.1.0", actions))).Id);
    }

    private static string Overlay(string version, string actions) =>
        $"overlay: {version}\ninfo: {{ title: Test, version: '1' }}\nactions:\n  [{actions}]\n";

    private static string Select(JsonNode root, string query) => new JsonArray(
        [.. DcsGen.JsonPath.JsonPathQuery.Parse(query).Value!.Select(root, static _ => { }).Select(static node => node.Value?.DeepClone())])
        .ToJsonString();

    private static (JsonNode Root, IReadOnlyList<string> Findings) Apply(string overlay, string document = Document)
    {
        var tree = new TreeBuilder(CancellationToken.None, 200_000);
        var root = SourceTree.Read(document, tree)!;
        var findings = new List<Finding>();
        var spec = new SpecFile("/specs/pets.yaml", document, new("", "", "", "pets", "Acme"), new("", "", false), null, [])
        {
            Overlays = [new("/specs/pets.yaml", new("/specs/pets.overlay.yaml", overlay))]
        };
        new OverlaidFiles(spec, tree, findings, CancellationToken.None).Apply(spec.AsText, root);
        return (root, [.. findings.Select(static finding =>
            $"{finding.Pointer}: {DcsGen.Diagnostics.MessageText.Format(DcsGen.Diagnostics.DiagnosticDescriptors.Get(finding.Id), finding.Arguments)}")]);
    }
}
