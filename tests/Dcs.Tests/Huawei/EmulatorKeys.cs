using Dcs.Emulator;

namespace Dcs.Tests.Huawei;

internal static class EmulatorKeys
{
    /// <summary>Sets the access key that the emulator knows.</summary>
    public static HuaweiDcsOptions WithKey(this HuaweiDcsOptions options, DcsEmulator emulator)
    {
        (options.AccessKeyId, options.SecretAccessKey) = (emulator.Options.AccessKeys[0].Id, emulator.Options.AccessKeys[0].Secret);
        return options;
    }
}
