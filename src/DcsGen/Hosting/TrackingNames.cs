namespace DcsGen.Hosting;

/// <summary>The steps of the pipeline by name, for the tests that prove what is cached.</summary>
internal static class TrackingNames
{
    public const string Spec = nameof(Spec);
    public const string Api = nameof(Api);
    public const string File = nameof(File);
}
