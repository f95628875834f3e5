namespace Dcs.Tests.Client;

/// <summary>Tests that listen to all spans of the process, or look whether there are none: they run while no others do.</summary>
[CollectionDefinition(nameof(Traced), DisableParallelization = true)]
public sealed class Traced;
