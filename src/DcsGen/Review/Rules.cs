namespace DcsGen.Review;

/// <summary>The rules of the review. What each covers and which verdicts it has: <see cref="ChangeKinds"/>.</summary>
internal static class Rules
{
    // Lazy, because the kinds of change refer to the rules.
    private static readonly Lazy<IReadOnlyList<Rule>> s_all = new(static () =>
        [.. ChangeKinds.All.SelectMany(static kind => kind.Rules).Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal)]);

    public static Rule OperationRemoved { get; } = new("DCS2001", "An operation is removed");

    public static Rule OperationAdded { get; } = new("DCS2002", "An operation is added");

    public static Rule OperationIdChanged { get; } = new("DCS2003", "An operationId changed");

    public static Rule OperationMoved { get; } = new("DCS2004", "The path or the method of an operation changed");

    public static Rule PathParameterRenamed { get; } = new("DCS2005", "A path parameter is renamed");

    public static Rule DeprecationChanged { get; } = new("DCS2006", "Something is deprecated, or is no longer deprecated");

    public static Rule RequiredParameterAdded { get; } = new("DCS2007", "A required parameter is added");

    public static Rule OptionalParameterAdded { get; } = new("DCS2008", "An optional parameter is added");

    public static Rule ParameterRemoved { get; } = new("DCS2009", "A parameter is removed");

    public static Rule ParameterBecameRequired { get; } = new("DCS2010", "A parameter became required");

    public static Rule ParameterBecameOptional { get; } = new("DCS2011", "A parameter became optional");

    public static Rule ParameterMoved { get; } = new("DCS2012", "A parameter moved to another location");

    public static Rule SentTypeChanged { get; } = new("DCS2013", "The type or format of a request value changed");

    public static Rule SentValueRemoved { get; } = new("DCS2014", "An enum value of requests is removed");

    public static Rule SentValueAdded { get; } = new("DCS2015", "An enum value of requests is added");

    public static Rule EnumOrFreeText { get; } = new("DCS2016", "A text became an enum, or an enum became a text");

    public static Rule BoundsTightened { get; } = new("DCS2017", "A bound is tightened or changed");

    public static Rule BoundsLoosened { get; } = new("DCS2018", "A bound is loosened or removed");

    public static Rule DefaultChanged { get; } = new("DCS2019", "A default changed");

    public static Rule ParameterSerializationChanged { get; } = new("DCS2020", "The serialization of a parameter changed");

    public static Rule ClientParameterChanged { get; } = new("DCS2021", "A parameter became a client parameter, or no longer is one");

    public static Rule RequestBodyChanged { get; } = new("DCS2022", "A request body or one of its media types is added, or it became required or optional");

    public static Rule RequestBodyRemoved { get; } = new("DCS2023", "A request body or one of its media types is removed");

    public static Rule SentPropertyAdded { get; } = new("DCS2024", "A request property is added");

    public static Rule SentPropertyRemoved { get; } = new("DCS2025", "A request property is removed");

    public static Rule SentPresenceChanged { get; } = new("DCS2026", "A request value became required, optional, nullable or not nullable");

    public static Rule SuccessChanged { get; } = new("DCS2027", "A success response or its schema changed");

    public static Rule ReceivedPropertyRemoved { get; } = new("DCS2028", "A response property is removed");

    public static Rule ReceivedPropertyAdded { get; } = new("DCS2029", "A response property is added");

    public static Rule ReceivedMayBeMissing { get; } = new("DCS2030", "A response value became optional or nullable");

    public static Rule ReceivedIsPresent { get; } = new("DCS2031", "A response value became required or not nullable");

    public static Rule ReceivedTypeChanged { get; } = new("DCS2032", "The type or format of a response value changed");

    public static Rule ReceivedValueAdded { get; } = new("DCS2033", "An enum value of responses is added");

    public static Rule ReceivedValueRemoved { get; } = new("DCS2034", "An enum value of responses is removed");

    public static Rule MembersChanged { get; } = new("DCS2035", "Items or additional properties changed");

    public static Rule VariantsChanged { get; } = new("DCS2036", "A variant or a discriminator changed");

    public static Rule ErrorChanged { get; } = new("DCS2037", "An error response or its schema changed");

    public static Rule SchemaRenamed { get; } = new("DCS2038", "A schema is renamed or replaced");

    public static Rule ServersOrSecurityChanged { get; } = new("DCS2039", "Servers or security requirements changed");

    public static Rule PagingHeaderOrVersionChanged { get; } = new("DCS2040", "Paging or a response header changed, or the version does not reflect a breaking change");

    public static Rule SentSchemasChanged { get; } = new("DCS2041", "Requests carry a schema now, or no longer do");

    public static Rule KeywordChanged { get; } = new("DCS2042", "A keyword of JSON Schema that limits values is added, removed or changed");

    public static Rule LifecycleChanged { get; } = new("DCS2043", "A sunset date or a stability level changed");

    public static Rule WebhookChanged { get; } = new("DCS2044", "A webhook or a callback is added or removed");

    public static Rule PartsChanged { get; } = new("DCS2045", "An allOf refers to other schemas");

    /// <summary>Gets the rule of changes that no other rule covers.</summary>
    public static Rule Other { get; } = new("DCS2090", "A change that no other rule covers");

    /// <summary>Gets all rules that a kind of change has, by id.</summary>
    public static IReadOnlyList<Rule> All => s_all.Value;
}
