using System.Collections.Concurrent;
using System.Globalization;
using Dcs.Emulator.Data;

namespace Dcs.Emulator.Iam;

/// <summary>The tokens that were issued. Those that have expired stay, so that they are told from those that never were.</summary>
internal sealed class TokenStore(ulong seed, TimeSpan lifetime, TimeProvider clock)
{
    /// <summary>Makes a token of 2048 characters: real ones have thousands, too.</summary>
    private const int Guids = 96;

    private readonly ConcurrentDictionary<string, IssuedToken> _tokens = new(StringComparer.Ordinal);
    private long _issued;

    public IssuedToken Issue(EmulatorProject? project)
    {
        var number = Interlocked.Increment(ref _issued);
        var sequence = new SeededSequence(seed, "token/" + number.ToString(CultureInfo.InvariantCulture));
        var value = Convert.ToBase64String([.. Enumerable.Range(0, Guids).SelectMany(_ => sequence.NextGuid().ToByteArray())]);
        var now = clock.GetUtcNow();
        return _tokens[value] = new IssuedToken(value, project, now, now + lifetime);
    }

    public IssuedToken? Find(string value) => _tokens.GetValueOrDefault(value);

    public bool IsExpired(IssuedToken token) => token.ExpiresAt <= clock.GetUtcNow();

    /// <summary>Makes all tokens issued so far invalid, as a change of the password does.</summary>
    public void InvalidateAll()
    {
        foreach (var (value, token) in _tokens)
        {
            _tokens[value] = token with { IsInvalidated = true };
        }
    }
}
