using System.Text.Json.Serialization;

namespace DcsGen.Benchmarks;

/// <summary>Settable classes for depots.openapi.yaml, with the types that the emitted records have.</summary>
public class HandWrittenDepot
{
    public long Id { get; set; }

    public string? NodeId { get; set; }

    public string? Name { get; set; }

    public string? FullName { get; set; }

    public HandWrittenAccount? Owner { get; set; }

    public bool Private { get; set; }

    public Uri? HtmlUrl { get; set; }

    public string? Description { get; set; }

    public bool Fork { get; set; }

    public Uri? Url { get; set; }

    public Uri? HooksUrl { get; set; }

    public Uri? EventsUrl { get; set; }

    public string? AssigneesUrl { get; set; }

    public string? BranchesUrl { get; set; }

    public Uri? TagsUrl { get; set; }

    public string? BlobsUrl { get; set; }

    public string? GitTagsUrl { get; set; }

    public string? GitRefsUrl { get; set; }

    public string? TreesUrl { get; set; }

    public string? StatusesUrl { get; set; }

    public Uri? LanguagesUrl { get; set; }

    public Uri? StargazersUrl { get; set; }

    public Uri? ContributorsUrl { get; set; }

    public Uri? SubscribersUrl { get; set; }

    public Uri? SubscriptionUrl { get; set; }

    public string? CommitsUrl { get; set; }

    public string? GitCommitsUrl { get; set; }

    public string? CommentsUrl { get; set; }

    public string? IssueCommentUrl { get; set; }

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

    public Uri? TeamsUrl { get; set; }

    public string? KeysUrl { get; set; }

    public string? CollaboratorsUrl { get; set; }

    public string? IssueEventsUrl { get; set; }

    public Uri? ForksUrl { get; set; }

    public string? GitUrl { get; set; }

    public string? SshUrl { get; set; }

    public string? CloneUrl { get; set; }

    public Uri? MirrorUrl { get; set; }

    public Uri? Homepage { get; set; }

    public string? Language { get; set; }

    public int ForksCount { get; set; }

    public int StargazersCount { get; set; }

    public int WatchersCount { get; set; }

    public int OpenIssuesCount { get; set; }

    public int SubscribersCount { get; set; }

    public int NetworkCount { get; set; }

    public int Size { get; set; }

    public string? DefaultBranch { get; set; }

    public bool IsTemplate { get; set; }

    public List<string>? Topics { get; set; }

    public bool HasIssues { get; set; }

    public bool HasProjects { get; set; }

    public bool HasWiki { get; set; }

    public bool HasPages { get; set; }

    public bool HasDownloads { get; set; }

    public bool HasDiscussions { get; set; }

    public bool Archived { get; set; }

    public bool Disabled { get; set; }

    public string? Visibility { get; set; }

    public DateTimeOffset PushedAt { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public HandWrittenPermissions? Permissions { get; set; }

    public HandWrittenLicense? License { get; set; }
}

public sealed class HandWrittenDepotDetails : HandWrittenDepot
{
    public HandWrittenAccount? Organization { get; set; }

    public HandWrittenDepot? Parent { get; set; }

    public HandWrittenDepot? Source { get; set; }
}

public sealed class HandWrittenAccount
{
    public long Id { get; set; }

    public string? NodeId { get; set; }

    public string? Login { get; set; }

    public Uri? AvatarUrl { get; set; }

    public Uri? HtmlUrl { get; set; }

    public Uri? ProfileUrl { get; set; }

    public Uri? FollowersUrl { get; set; }

    public string? FollowingUrl { get; set; }

    public string? GistsUrl { get; set; }

    public string? StarredUrl { get; set; }

    public Uri? SubscriptionsUrl { get; set; }

    public Uri? OrganizationsUrl { get; set; }

    public Uri? ReposUrl { get; set; }

    public string? EventsUrl { get; set; }

    public Uri? ReceivedEventsUrl { get; set; }

    public string? Type { get; set; }

    public bool SiteAdmin { get; set; }
}

public sealed class HandWrittenPermissions
{
    public bool Admin { get; set; }

    public bool Maintain { get; set; }

    public bool Push { get; set; }

    public bool Triage { get; set; }

    public bool Pull { get; set; }
}

public sealed class HandWrittenLicense
{
    public string? Key { get; set; }

    public string? Name { get; set; }

    public string? SpdxId { get; set; }

    public Uri? Url { get; set; }

    public string? NodeId { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(HandWrittenDepotDetails))]
internal sealed partial class HandWrittenDepotContext : JsonSerializerContext;
