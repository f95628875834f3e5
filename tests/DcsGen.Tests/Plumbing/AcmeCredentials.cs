using Acme.Plumbing;

namespace Acme;

/// <summary>The sources of secrets, which are emitted, as far as the support code needs them.</summary>
public sealed class AcmeCredentials
{
    internal Dictionary<string, AcmeCredential> All { get; } = new(StringComparer.Ordinal);

    internal AcmeCredential Find(string scheme) => All.GetValueOrDefault(scheme);
}
