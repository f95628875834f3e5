using Spectre.Console;

namespace Dcs.Cli.Output;

/// <summary>Writes who calls, about what, and where.</summary>
/// <param name="identity">What a call would use.</param>
/// <param name="endpointSource">Where the endpoint comes from, in words that follow "from".</param>
/// <param name="projectSource">Where the project comes from, likewise.</param>
internal sealed class IdentityReport(HuaweiDcsIdentity identity, string endpointSource, string projectSource)
{
    private string Kind => identity.Credential switch
    {
        HuaweiAccessKey { Key.SecurityToken: null } => "access_key",
        HuaweiAccessKey => "temporary_access_key",
        _ => "token",
    };

    private string? KeyId => (identity.Credential as HuaweiAccessKey)?.Key.Id;

    public void Write(IAnsiConsole console)
    {
        Line("endpoint", identity.Endpoint.ToString(), endpointSource);
        Line("credential", $"{Kind.Replace('_', ' ')} {KeyId}".TrimEnd(), identity.Credential.Source);
        Line("project", identity.ProjectId, projectSource);

        void Line(string name, string value, string source) => console.WriteLine($"{name,-10}  {Printable.Line(value)}  from {Printable.Line(source)}");
    }

    public void WriteJson(TextWriter output) => JsonText.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartObject("endpoint");
        writer.WriteString("url", identity.Endpoint.AbsoluteUri);
        writer.WriteString("source", endpointSource);
        writer.WriteEndObject();
        writer.WriteStartObject("credential");
        writer.WriteString("kind", Kind);
        if (KeyId is not null)
        {
            writer.WriteString("id", KeyId);
        }

        writer.WriteString("source", identity.Credential.Source);
        writer.WriteEndObject();
        writer.WriteStartObject("project");
        writer.WriteString("id", identity.ProjectId);
        writer.WriteString("source", projectSource);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });
}
