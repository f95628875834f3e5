using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Dcs.Cli.Output;

/// <summary>Writes JSON for programs: indented, in ASCII, and only when it is complete.</summary>
internal static class JsonText
{
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(utf8, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            write(writer);
        }

        output.WriteLine(Encoding.UTF8.GetString(utf8.WrittenSpan));
        output.Flush();
    }
}
