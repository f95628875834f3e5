using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace DcsGen.Benchmarks.Peers;

/// <summary>What a careful person writes: HttpClient, an interpolated URL, and a source-generated context of System.Text.Json.</summary>
internal sealed class HandWrittenRepositoryClient(HttpClient http)
{
    public async Task<HandWrittenRepository> GetRepositoryAsync(string owner, string name, CancellationToken cancellationToken = default)
    {
        var url = $"{Peer.Server}/repositories/{Uri.EscapeDataString(owner)}/{Uri.EscapeDataString(name)}";
        using var response = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return (await response.Content
            .ReadFromJsonAsync(HandWrittenRepositoryContext.Default.HandWrittenRepository, cancellationToken)
            .ConfigureAwait(false))!;
    }
}

/// <summary>The classes that a careful person writes for a repository; Refit has them too.</summary>
public sealed class HandWrittenRepository
{
    public long? Id { get; set; }

    public string? NodeId { get; set; }

    public string? Name { get; set; }

    public string? FullName { get; set; }

    public string? Description { get; set; }

    public string? Language { get; set; }

    public string? DefaultBranch { get; set; }

    public string? Visibility { get; set; }

    public HandWrittenAccount? Owner { get; set; }

    public HandWrittenAccount? Organization { get; set; }

    public HandWrittenLicense? License { get; set; }

    public HandWrittenPermissions? Permissions { get; set; }

    public List<string> Topics { get; set; } = [];

    public int? Size { get; set; }

    public Uri? SelfUrl { get; set; }

    public Uri? PageUrl { get; set; }

    public Uri? ForksUrl { get; set; }

    public string? KeysUrl { get; set; }

    public Uri? MembersUrl { get; set; }

    public Uri? TeamsUrl { get; set; }

    public Uri? HooksUrl { get; set; }

    public Uri? EventsUrl { get; set; }

    public string? AssigneesUrl { get; set; }

    public string? BranchesUrl { get; set; }

    public Uri? TagsUrl { get; set; }

    public string? BlobsUrl { get; set; }

    public string? RefsUrl { get; set; }

    public string? TreesUrl { get; set; }

    public string? StatusesUrl { get; set; }

    public Uri? LanguagesUrl { get; set; }

    public Uri? WatchersUrl { get; set; }

    public Uri? ContributorsUrl { get; set; }

    public Uri? SubscribersUrl { get; set; }

    public string? CommitsUrl { get; set; }

    public string? NotesUrl { get; set; }

    public string? CommentsUrl { get; set; }

    public Uri? DiscussionsUrl { get; set; }

    public string? ContentsUrl { get; set; }

    public string? CompareUrl { get; set; }

    public Uri? MergesUrl { get; set; }

    public string? ArchiveUrl { get; set; }

    public Uri? DownloadsUrl { get; set; }

    public string? IssuesUrl { get; set; }

    public string? PullsUrl { get; set; }

    public string? MilestonesUrl { get; set; }

    public string? NotificationsUrl { get; set; }

    public string? LabelsUrl { get; set; }

    public string? ReleasesUrl { get; set; }

    public Uri? DeploymentsUrl { get; set; }

    public Uri? PackagesUrl { get; set; }

    public Uri? WikiUrl { get; set; }

    public Uri? CloneUrl { get; set; }

    public Uri? MirrorUrl { get; set; }

    public Uri? HomepageUrl { get; set; }

    public bool? IsPrivate { get; set; }

    public bool? IsFork { get; set; }

    public bool? IsTemplate { get; set; }

    public bool? IsArchived { get; set; }

    public bool? IsDisabled { get; set; }

    public bool? HasIssues { get; set; }

    public bool? HasProjects { get; set; }

    public bool? HasWiki { get; set; }

    public bool? HasPages { get; set; }

    public bool? HasDownloads { get; set; }

    public bool? HasDiscussions { get; set; }

    public bool? AllowSquashMerge { get; set; }

    public bool? AllowMergeCommit { get; set; }

    public bool? AllowRebaseMerge { get; set; }

    public bool? AllowAutoMerge { get; set; }

    public bool? AllowForking { get; set; }

    public bool? AllowUpdateBranch { get; set; }

    public int? ForksCount { get; set; }

    public int? StarsCount { get; set; }

    public int? WatchersCount { get; set; }

    public int? OpenIssuesCount { get; set; }

    public int? SubscribersCount { get; set; }

    public int? NetworkCount { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public DateTimeOffset? PushedAt { get; set; }

    public HandWrittenRepository? Template { get; set; }

    public HandWrittenRepository? Parent { get; set; }

    public HandWrittenRepository? Source { get; set; }
}

public sealed class HandWrittenAccount
{
    public long? Id { get; set; }

    public string? Login { get; set; }

    public string? NodeId { get; set; }

    public string? Type { get; set; }

    public bool? IsAdmin { get; set; }

    public Uri? SelfUrl { get; set; }

    public Uri? PageUrl { get; set; }

    public Uri? AvatarUrl { get; set; }

    public Uri? FollowersUrl { get; set; }

    public string? FollowingUrl { get; set; }

    public string? SnippetsUrl { get; set; }

    public string? StarsUrl { get; set; }

    public Uri? SubscriptionsUrl { get; set; }

    public Uri? OrganizationsUrl { get; set; }

    public Uri? RepositoriesUrl { get; set; }

    public string? EventsUrl { get; set; }

    public string? ReceivedEventsUrl { get; set; }
}

public sealed class HandWrittenLicense
{
    public string? Key { get; set; }

    public string? Name { get; set; }

    public string? SpdxId { get; set; }

    public Uri? Url { get; set; }
}

public sealed class HandWrittenPermissions
{
    public bool? Admin { get; set; }

    public bool? Maintain { get; set; }

    public bool? Push { get; set; }

    public bool? Triage { get; set; }

    public bool? Pull { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HandWrittenRepository))]
internal sealed partial class HandWrittenRepositoryContext : JsonSerializerContext;
