using System.Text;

namespace Dcs.Emulator;

/// <summary>An access key that the gateway knows.</summary>
/// <param name="Id">The access key id (AK).</param>
/// <param name="Secret">The secret access key (SK) that signs. <see cref="ToString"/> leaves it out.</param>
/// <param name="SecurityToken">
/// The <c>X-Security-Token</c> that must come with every request of a temporary key; <see langword="null"/> for a permanent one,
/// which must come without.
/// </param>
public sealed record EmulatorAccessKey(string Id, string Secret, string? SecurityToken = null)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Id = ").Append(Id);
        return true;
    }
}
