using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dcs.Cli.Output;

/// <summary>Writes a page as JSON, through the generated converter: the members that the service has.</summary>
internal static class JsonPage
{
    private static readonly JsonSerializerOptions s_unused = new(); // converters ask for it, the generated ones don't look

    public static void Write<TPage>(TextWriter output, TPage page, JsonConverter<TPage> converter) =>
        JsonText.Write(output, writer => converter.Write(writer, page, s_unused));
}
