namespace Dcs.Tests.Credentials;

/// <summary>The secrets of the tests, each easy to find where it should not be.</summary>
internal static class Secrets
{
    public const string Key = "SECRETKEY0123456789";

    public const string SecurityToken = "SECRETSECURITYTOKEN==";

    public const string Token = "SECRETTOKEN-static";

    public const string Password = "SECRETPASSWORD!";

    public static HuaweiAccessKey AccessKey { get; } = new(new("AK1", Key, SecurityToken));

    /// <summary>What a key signs the empty text with; the same for the same secret, which the key does not give away.</summary>
    public static string Trace(DcsAccessKey key)
    {
        var signature = new byte[32];
        using var hashes = key.Take();
        hashes.Sign([], signature);
        return Convert.ToHexString(signature);
    }

    /// <inheritdoc cref="Trace(DcsAccessKey)"/>
    public static string Trace(string secret) => Trace(new DcsAccessKey("id", secret));

    /// <summary>All of them begin so, those that the servers of the tests give too.</summary>
    public static void AssertNotIn(string? text) => Assert.DoesNotContain("SECRET", text ?? "", StringComparison.Ordinal);

    /// <summary>Gives the error back, after a look at all that is printed of it.</summary>
    public static async Task<T> ThrowsAsync<T>(Func<Task> action)
        where T : Exception
    {
        var error = await Assert.ThrowsAsync<T>(action);
        AssertNotIn(error.ToString());
        return error;
    }

    /// <summary>Asks a provider that must refuse.</summary>
    public static Task<HuaweiCredentialException> RefusedAsync(IHuaweiCredentialProvider provider) =>
        ThrowsAsync<HuaweiCredentialException>(() => provider.GetAsync(default).AsTask());
}
