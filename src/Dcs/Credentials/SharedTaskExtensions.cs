namespace Dcs;

internal static class SharedTaskExtensions
{
    /// <summary>For a task whose waiters may all leave before it fails: its failure is then nobody's, and not an
    /// <see cref="TaskScheduler.UnobservedTaskException"/>.</summary>
    public static Task<T> Observed<T>(this Task<T> task)
    {
        _ = task.ContinueWith(
            static failed => failed.Exception,
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return task;
    }
}
