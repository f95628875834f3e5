namespace DcsGen.CSharp;

/// <summary>Who can use the emitted types: the consumer's option <c>Accessibility</c>.</summary>
internal enum Visibility
{
    Public,
    Internal,
}
