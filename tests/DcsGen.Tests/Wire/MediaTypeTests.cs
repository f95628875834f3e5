using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Request bodies of several media types: which have a method, and what each sends.</summary>
public class MediaTypeTests
{
    [Theory]
    [InlineData("PatchAsync(new() { Name = null })", "application/merge-patch+json", """{"name":null}""")]
    [InlineData("PatchAsJsonPatchAsync([new() { Op = \"test\" }])", "application/json-patch+json", """[{"op":"test"}]""")]
    [InlineData("PatchAsTextAsync(\"a: 1\")", "application/apply-patch+yaml; charset=utf-8", "a: 1")]
    [InlineData("SameAsync(new Pet { Name = \"a\" })", "application/json", """{"name":"a"}""")]
    [InlineData("OtherAsync(new Pet { Name = \"a\" })", "application/json", """{"name":"a"}""")]
    [InlineData("OtherAsTextJsonAsync(\"a\")", "text/json", "\"a\"")]
    [InlineData("TextsAsync(\"a: 1\")", "text/yaml; charset=utf-8", "a: 1")]
    [InlineData("TextsAsPlainAsync(\"a: 1\")", "text/plain; charset=utf-8", "a: 1")]
    [InlineData("FormAsync(new FormRequest(new Cat { Lives = 9 }))", "application/x-www-form-urlencoded", "lives=9")]
    [InlineData("FormAsync(new FormRequest(new Pet { Name = \"a b\" }))", "application/x-www-form-urlencoded", "name=a+b")]
    [InlineData("FormAsync()", null, "")]
    public async Task A_body_is_sent_as_the_media_type_of_its_method(string call, string? mediaType, string body)
    {
        await using var server = new RecordingServer(ServerAnswer.Empty(204));
        await Client("body-media-types").CallAsync(server, $"await client.{call};");
        Assert.Equal((mediaType, body), (server.Request.Header("Content-Type"), server.Request.Text));
    }

    [Theory]
    [InlineData("UploadAsync(new() { Note = \"a\", File = new MemoryStream([65]) })", "note", "file")]
    [InlineData("PartsAsync(new PartsRequest(new Upload { File = new MemoryStream([65]) }))", "file", null)]
    [InlineData("PartsAsync(new PartsRequest(new Cat { Lives = 9 }))", "lives", null)]
    public async Task A_part_is_sent_for_each_member_of_a_union_and_for_its_files(string call, string first, string? second)
    {
        await using var server = new RecordingServer(ServerAnswer.Empty(204));
        await Client("body-media-types").CallAsync(server, $"await client.{call};");
        var names = server.Request.Text.Split(" name=").Skip(1).Select(static part => part.TrimStart('"').Split('"', ';', '\r')[0]);
        Assert.Equal(second is null ? [first] : [first, second], names);
    }

    [Theory]
    [InlineData("ClearedAsync(new() { Name = \"a\" })", "application/json")]
    [InlineData("BothAsync(new() { Name = \"a\" })", "application/json")]
    [InlineData("BothAsTextAsync(\"<a/>\")", "application/xml; charset=utf-8")]
    [InlineData("BytesAsync(new MemoryStream([65]))", "application/octet-stream")]
    public async Task An_empty_list_of_an_operation_replaces_that_of_the_document(string call, string mediaType)
    {
        await using var server = new RecordingServer(ServerAnswer.Empty(204));
        await Client("openapi-2-consumes").CallAsync(server, $"await client.{call};");
        Assert.Equal(mediaType, server.Request.Header("Content-Type"));
    }

    private static EmittedClient Client(string name) => EmittedClient.Of(File.ReadAllText(Path.Combine(Repository.Cases, name + ".yaml")));
}
