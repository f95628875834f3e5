namespace Dcs.Emulator.Gateway;

/// <summary>Locks an access key after too many failures in a row.</summary>
/// <remarks>Vendor's "API Request Signing Guide", "Common Errors Related to IAM Authentication Information": more than five, for five
/// minutes.</remarks>
internal sealed class Lockout(int? tolerated, TimeProvider clock)
{
    private static readonly TimeSpan s_duration = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _failures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> _lockedUntil = new(StringComparer.Ordinal);

    public bool IsLocked(string keyId)
    {
        lock (_lock)
        {
            if (!_lockedUntil.TryGetValue(keyId, out var end))
            {
                return false;
            }

            if (clock.GetUtcNow() < end)
            {
                return true;
            }

            _lockedUntil.Remove(keyId);
            return false;
        }
    }

    public void Succeeded(string keyId)
    {
        lock (_lock)
        {
            _failures.Remove(keyId);
        }
    }

    public void Failed(string keyId)
    {
        lock (_lock)
        {
            var failures = _failures.GetValueOrDefault(keyId) + 1;
            _failures[keyId] = failures;
            if (failures <= tolerated.GetValueOrDefault(int.MaxValue))
            {
                return;
            }

            _failures.Remove(keyId);
            _lockedUntil[keyId] = clock.GetUtcNow() + s_duration;
        }
    }
}
