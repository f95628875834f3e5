namespace DcsGen.Review;

/// <summary>The direction in which an operation carries a value.</summary>
[Flags]
internal enum Direction
{
    /// <summary>No operation carries it.</summary>
    None = 0,

    Request = 1,
    Response = 2,
}
