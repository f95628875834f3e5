namespace Dcs;

/// <summary>
/// A credential, or the project that goes with it, is missing, incomplete, malformed or refused. The text says what, where and what to
/// do about it, and holds no secret. Trying again does not help.
/// </summary>
public sealed class HuaweiCredentialException : Exception
{
    /// <summary>Public for providers of other assemblies.</summary>
    public HuaweiCredentialException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
