using DcsGen.Reading;

namespace DcsGen.Tests.Reading;

/// <summary>The core schema of YAML 1.2, section 10.3.</summary>
public class YamlTextTests
{
    [Theory]
    [InlineData("a: 1", """{"a":1}""")]
    [InlineData("a: 1.10", """{"a":1.10}""")]
    [InlineData("a: '1'", """{"a":"1"}""")]
    [InlineData("a: 3.0.3", """{"a":"3.0.3"}""")]
    [InlineData("a: -0.5e2", """{"a":-50}""")]
    [InlineData("a: true\nb: yes\nc: 'true'", """{"a":true,"b":"yes","c":"true"}""")]
    [InlineData("a: ~\nb: null\nc:\nd: ''", """{"a":null,"b":null,"c":null,"d":""}""")]
    [InlineData("a: +\nb: 1_000\nc: 0x1F", """{"a":"+","b":"1_000","c":"0x1F"}""")]
    [InlineData("200: ok\ntrue: t", """{"200":"ok","true":"t"}""")]
    [InlineData("a: &x { b: 1 }\nc: *x", """{"a":{"b":1},"c":{"b":1}}""")]
    [InlineData("a: &x { b: 1, c: 2 }\nd: { <<: *x, c: 3 }", """{"a":{"b":1,"c":2},"d":{"c":3,"b":1}}""")]
    [InlineData("a: &x { b: 1 }\ny: &y { b: 2, c: 2 }\nd: { <<: [*x, *y] }", """{"a":{"b":1},"y":{"b":2,"c":2},"d":{"b":1,"c":2}}""")]
    [InlineData("a: |\n   \n  text\n", """{"a":"\ntext\n"}""")]
    [InlineData("a:\n\t# comment\n\t\n  b: |\n   \t# text\n\t # comment\n  c: 1", """{"a":{"b":"\t# text\n","c":1}}""")]
    [InlineData("a: !!str 1", """{"a":"1"}""")]
    [InlineData("[a, b]", """["a","b"]""")]
    [InlineData("# nothing", "null")]
    public void Text_becomes_a_tree(string yaml, string json)
    {
        var relaxed = new System.Text.Json.JsonSerializerOptions
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
        };
        Assert.Equal(json, YamlText.Read(yaml, new(CancellationToken.None))?.ToJsonString(relaxed) ?? "null");
    }
}
