using System.CommandLine;
using Dcs.Cli.Connecting;
using Dcs.Cli.Output;

namespace Dcs.Cli.Commands;

/// <summary>The command <c>whoami</c>: what a call would use, and where each part of it comes from.</summary>
internal static class WhoAmI
{
    private const string Name = "whoami";

    public static Command Create(ConnectionOptions connection, Surroundings surroundings)
    {
        var output = OutputOption.Create(json: "");
        var command = new Command(Name, "Shows the endpoint, credential and project that a call would use, and where each comes from. Prints no secrets and does not call DCS.")
        {
            output,
        };
        command.SetAction((result, cancellationToken) =>
        {
            var target = connection.Read(result, surroundings.Variable, Name);
            return Connection.UseAsync(
                target, surroundings, it => ShowAsync(it, surroundings, result.GetValue(output), cancellationToken), cancellationToken);
        });
        return command;
    }

    private static async Task ShowAsync(
        Connection connection, Surroundings surroundings, OutputFormat format, CancellationToken cancellationToken)
    {
        var identity = await connection.IdentifyAsync(cancellationToken);
        var target = connection.Target;
        var report = new IdentityReport(
            identity,
            target.Endpoint?.Source ?? target.Region!.Source,
            target.Project?.Source ?? identity.ProjectSource);
        if (format == OutputFormat.Json)
        {
            report.WriteJson(surroundings.Out.Profile.Out.Writer);
        }
        else
        {
            report.Write(surroundings.Out);
        }
    }
}
