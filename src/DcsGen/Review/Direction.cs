namespace DcsGen.Review;

/// <summary>Which way a value travels.</summary>
[Flags]
internal enum Direction
{
    /// <summary>No operation carries it.</summary>
    None = 0,

    Request = 1,
    Response = 2,
}
