namespace DcsGen.CSharp;

/// <summary>A client's operations of one tag: an interface of their own, and a property of the client.</summary>
/// <param name="Name">The property.</param>
/// <param name="InterfaceName">The interface.</param>
/// <param name="ClassName">The class inside the client that implements it.</param>
/// <param name="Doc">The description of the tag.</param>
internal sealed record OperationGroup(CSharpName Name, CSharpName InterfaceName, CSharpName ClassName, Doc Doc);
