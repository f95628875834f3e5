using DcsGen.Contracts;

namespace DcsGen.Review;

/// <summary>The media types of two bodies: those that are the same, and those that only one of them has.</summary>
/// <remarks>Names are not case-sensitive. A <c>charset</c> is not a difference: JSON has only UTF-8 (RFC 8259, 8.1), and a reader of text
/// follows the header of the response.</remarks>
internal sealed class ContentPairs
{
    public ContentPairs(IReadOnlyList<ContractContent> previous, IReadOnlyList<ContractContent> current)
    {
        var (before, after) = (previous.ToList(), current.ToList());
        var pairs = new List<(ContractContent Previous, ContractContent Current)>();
        foreach (var name in (Func<ContractContent, string>[])[static one => one.MediaType.ToLowerInvariant(), WithoutCharset])
        {
            foreach (var content in before.ToArray())
            {
                if (after.Find(other => name(other) == name(content)) is { } same)
                {
                    before.Remove(content);
                    after.Remove(same);
                    pairs.Add((content, same));
                }
            }
        }

        (Pairs, Removed, Added) = (pairs, before, after);
    }

    /// <summary>Gets the media types that both have.</summary>
    public IReadOnlyList<(ContractContent Previous, ContractContent Current)> Pairs { get; }

    /// <summary>Gets the media types that only the previous body has.</summary>
    public IReadOnlyList<ContractContent> Removed { get; }

    /// <summary>Gets the media types that only the current body has.</summary>
    public IReadOnlyList<ContractContent> Added { get; }

    /// <summary>Returns whether the two names of a pair have different parameters.</summary>
    public static bool IsRespelled(ContractContent previous, ContractContent current) =>
        !string.Equals(previous.MediaType, current.MediaType, StringComparison.OrdinalIgnoreCase);

    private static string WithoutCharset(ContractContent content) => string.Join(
        ";",
        content.MediaType.ToLowerInvariant().Split(';')
            .Select(static part => part.Trim())
            .Where(static part => !part.StartsWith("charset=", StringComparison.Ordinal)));
}
