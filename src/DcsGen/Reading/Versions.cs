namespace DcsGen.Reading;

/// <summary>The versions of OpenAPI that have a keyword.</summary>
[Flags]
internal enum Versions
{
    V20 = 1,
    V30 = 2,
    V31 = 4,
    V32 = 8,
    UpTo30 = V20 | V30,
    From30 = V30 | V31 | V32,
    From31 = V31 | V32,
    All = V20 | From30,
}
