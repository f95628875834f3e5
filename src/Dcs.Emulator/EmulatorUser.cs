using System.Text;

namespace Dcs.Emulator;

/// <summary>A user who can have a token by password.</summary>
/// <param name="Name">The user's name.</param>
/// <param name="Password">The password. <see cref="ToString"/> leaves it out.</param>
/// <param name="DomainName">The account that the user belongs to.</param>
public sealed record EmulatorUser(string Name, string Password, string DomainName)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Name = ").Append(Name).Append(", DomainName = ").Append(DomainName);
        return true;
    }
}
