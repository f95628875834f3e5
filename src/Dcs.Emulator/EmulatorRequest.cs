namespace Dcs.Emulator;

/// <summary>A request as it came over the wire, for those who watch an emulator.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query, not decoded.</param>
/// <param name="Headers">The request's headers; names ignore case, several values are joined with a comma.</param>
/// <param name="RequestId">The <c>X-Request-Id</c> of the answer.</param>
public sealed record EmulatorRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string RequestId);
