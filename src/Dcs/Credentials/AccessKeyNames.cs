namespace Dcs;

/// <summary>What the settings of an access key are called in one place.</summary>
internal sealed record AccessKeyNames(string Id, string Secret, string SecurityToken, string ProjectId, string IamEndpoint)
{
    /// <summary>The environment variables of the vendor's clients.</summary>
    public static AccessKeyNames Environment { get; } = new(
        "HUAWEICLOUD_SDK_AK",
        "HUAWEICLOUD_SDK_SK",
        "HUAWEICLOUD_SDK_SECURITY_TOKEN",
        "HUAWEICLOUD_SDK_PROJECT_ID",
        "HUAWEICLOUD_SDK_IAM_ENDPOINT");

    /// <summary>The keys of a profile of the vendor's clients.</summary>
    public static AccessKeyNames Profile { get; } = new("ak", "sk", "security_token", "project_id", "iam_endpoint");
}
