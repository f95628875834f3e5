using System.Collections.Concurrent;

namespace Dcs.Emulator.Gateway;

/// <summary>The access keys that are valid now. They come and go while requests are answered.</summary>
internal sealed class AccessKeyStore(IEnumerable<EmulatorAccessKey> keys)
{
    private readonly ConcurrentDictionary<string, EmulatorAccessKey> _keys = new(
        keys.Select(key => KeyValuePair.Create(key.Id, key)), StringComparer.Ordinal);

    public EmulatorAccessKey? Find(string id) => _keys.GetValueOrDefault(id);

    public void Set(EmulatorAccessKey key) => _keys[key.Id] = key;

    public bool Remove(string id) => _keys.TryRemove(id, out _);
}
