namespace DcsGen.Reading;

/// <summary>A keyword of an object of OpenAPI.</summary>
/// <param name="Name">The key.</param>
/// <param name="Expected">The allowed values.</param>
/// <param name="Versions">The versions that have it.</param>
/// <param name="Required">The versions that require it.</param>
internal sealed record Keyword(string Name, Expected Expected, Versions Versions = Versions.All, Versions Required = 0);
