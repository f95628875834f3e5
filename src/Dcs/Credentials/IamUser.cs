namespace Dcs;

/// <summary>An IAM user who signs in with a password, and the project to work in: its name or its id.</summary>
public sealed class IamUser
{
    /// <summary>The account (domain) that the user belongs to.</summary>
    public string DomainName { get; set; } = "";

    /// <summary>The user.</summary>
    public string Name { get; set; } = "";

    /// <summary>The user's password.</summary>
    public string Password { get; set; } = "";

    /// <summary>Such as <c>ap-southeast-3</c>: that of a region's own project is the region's id. Not used where there is an id.</summary>
    public string? ProjectName { get; set; }

    /// <summary>The project's id.</summary>
    public string? ProjectId { get; set; }

    internal bool HasProject => !string.IsNullOrEmpty(ProjectId) || !string.IsNullOrEmpty(ProjectName);

    /// <summary>The values of now: what is changed later does not reach who has them.</summary>
    internal IamUser Copy() => (IamUser)MemberwiseClone();

    /// <summary>User and account, no password.</summary>
    public override string ToString() => $"IAM user {Name} of {DomainName}";
}
