using System.Globalization;
using Spectre.Console;

namespace Dcs.Cli.Output;

/// <summary>Shows how far a walk over many pages has come, on a terminal; elsewhere it shows nothing.</summary>
internal static class PagingProgress
{
    /// <summary>Tells how many records came, and how many there are if the service says so.</summary>
    public delegate void Report(long came, long? total);

    public static Task<T> WatchAsync<T>(IAnsiConsole console, string what, Func<Report, Task<T>> walk)
    {
        var capabilities = console.Profile.Capabilities;
        if (!capabilities.Interactive || !capabilities.Ansi)
        {
            return walk((_, _) => { });
        }

        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(what);
                task.IsIndeterminate = true;
                return await walk((came, total) => Show(task, what, came, total));
            });
    }

    private static void Show(ProgressTask task, string what, long came, long? total)
    {
        task.Description = string.Create(CultureInfo.InvariantCulture, $"{what}: {came:N0}") + (total is { } all ? Counts.Of(all) : "");
        if (total is > 0)
        {
            task.IsIndeterminate = false;
            task.MaxValue = Math.Max(came, total.Value);
            task.Value = came;
        }
    }
}
