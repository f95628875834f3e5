using System.Buffers;
using System.Text;

namespace Dcs;

/// <summary>
/// Gives the access key of the profile file that the vendor's clients read: section <c>[basic]</c> with <c>ak</c>, <c>sk</c>,
/// <c>security_token</c>, <c>project_id</c> and <c>iam_endpoint</c>.
/// </summary>
/// <remarks>
/// The file is read for every request and parsed when its bytes have changed: it is small, and neither its time nor its length tells of
/// every change. Replace it, rather than writing into it, while clients use it.
/// </remarks>
public sealed class ProfileCredentialProvider : IHuaweiCredentialProvider
{
    private const string FileVariable = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";

    private const string Section = "basic";

    private const int LongestFile = 64 * 1024;

    private readonly string? _path;
    private readonly Func<string, string?> _environment;
    private Reading? _last;

    /// <param name="path">The file; if null, the one that <c>HUAWEICLOUD_SDK_CREDENTIALS_FILE</c> names, else
    /// <c>~/.huaweicloud/credentials</c>.</param>
    /// <param name="environment">Gives the value of an environment variable; the process's own unless given.</param>
    public ProfileCredentialProvider(string? path = null, Func<string, string?>? environment = null)
    {
        _path = path;
        _environment = environment ?? Environment.GetEnvironmentVariable;
    }

    /// <inheritdoc/>
    public string Description => _last is { Missing: { } missing } last ? $"{Source(last.Path)}: {missing}" : Source(Locate().Path);

    /// <inheritdoc/>
    public ValueTask<HuaweiCredential?> GetAsync(CancellationToken cancellationToken)
    {
        var (path, isNamed) = Locate();
        var buffer = ArrayPool<byte>.Shared.Rent(LongestFile + 1);
        var length = 0;
        try
        {
            length = ReadFile(path, buffer.AsSpan(0, LongestFile + 1));
            var bytes = buffer.AsSpan(0, length);
            if (_last is not { } last || last.Path != path || !bytes.SequenceEqual(last.Bytes))
            {
                _last = last = Parse(path, bytes);
            }

            return new(last.Credential);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException && !isNamed)
        {
            _last = new(path, [], null, "no such file");
            return default;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new HuaweiCredentialException($"{Source(path)} cannot be read: {e.Message}", e);
        }
        finally
        {
            buffer.AsSpan(0, length).Clear();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // Not verified: that would make a home that does not exist the current folder.
    private static string Home =>
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);

    private static string Source(string path) => $"profile {path} [{Section}]";

    // Named: somebody means this file, so it must be there.
    private (string Path, bool IsNamed) Locate() =>
        (_path ?? _environment(FileVariable)) is { Length: > 0 } path
            ? (path, true)
            : (Path.Combine(Home, ".huaweicloud", "credentials"), false);

    private static int ReadFile(string path, Span<byte> buffer)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = 0;
        while (length < buffer.Length && RandomAccess.Read(file, buffer[length..], length) is > 0 and var read)
        {
            length += read;
        }

        return length;
    }

    private static Reading Parse(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestFile)
        {
            throw new HuaweiCredentialException($"{Source(path)} is larger than {LongestFile} bytes: it is no profile.");
        }

        try
        {
            var text = Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
            var values = IniSection.Read(text, Section);
            var credential = values is null
                ? null
                : AccessKeySettings.Read(AccessKeyNames.Profile, values.GetValueOrDefault)
                    .ToCredential(AccessKeyNames.Profile, Source(path));
            return new(path, bytes.ToArray(), credential, credential is not null ? null : values is null ? "no such section" : "no ak and sk");
        }
        catch (FormatException e)
        {
            throw new HuaweiCredentialException($"{Source(path)} is malformed: {e.Message}.", e);
        }
    }

    private sealed record Reading(string Path, byte[] Bytes, HuaweiAccessKey? Credential, string? Missing);
}
