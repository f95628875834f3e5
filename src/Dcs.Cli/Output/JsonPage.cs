using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dcs.Cli.Output;

/// <summary>Writes a page as JSON, through the generated converter: the members that the service has, in ASCII.</summary>
internal static class JsonPage
{
    private static readonly JsonSerializerOptions s_unused = new(); // converters ask for it, the generated ones don't look

    public static void Write<TPage>(TextWriter output, TPage page, JsonConverter<TPage> converter)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(utf8, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            converter.Write(writer, page, s_unused);
        output.WriteLine(Encoding.UTF8.GetString(utf8.WrittenSpan));
        output.Flush();
    }
}
