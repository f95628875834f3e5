namespace DcsGen.Review;

/// <summary>The rules of the review. What each covers and which verdicts it has: <see cref="ChangeKinds"/>.</summary>
internal static class Rules
{
    // Lazy, because the kinds of change refer to the rules.
    private static readonly Lazy<IReadOnlyList<Rule>> s_all = new(static () =>
        [.. ChangeKinds.All.SelectMany(static kind => kind.Rules).Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal)]);

    public static Rule OperationRemoved { get; } = new("DCS2001", "An operation is removed");

    public static Rule OperationAdded { get; } = new("DCS2002", "An operation is added");

    public static Rule OperationIdChanged { get; } = new("DCS2003", "An operationId is another one");

    public static Rule OperationMoved { get; } = new("DCS2004", "An operation has another path or method");

    public static Rule PathParameterRenamed { get; } = new("DCS2005", "A path parameter has another name");

    public static Rule DeprecationChanged { get; } = new("DCS2006", "Something is deprecated, or is no longer");

    public static Rule RequiredParameterAdded { get; } = new("DCS2007", "A required parameter is added");

    public static Rule OptionalParameterAdded { get; } = new("DCS2008", "An optional parameter is added");

    public static Rule ParameterRemoved { get; } = new("DCS2009", "A parameter is removed");

    public static Rule ParameterBecameRequired { get; } = new("DCS2010", "A parameter became required");

    public static Rule ParameterBecameOptional { get; } = new("DCS2011", "A parameter became optional");

    public static Rule ParameterMoved { get; } = new("DCS2012", "A parameter moved");

    public static Rule SentTypeChanged { get; } = new("DCS2013", "What is sent has another type or format");

    public static Rule SentValueRemoved { get; } = new("DCS2014", "A value that could be sent is removed");

    public static Rule SentValueAdded { get; } = new("DCS2015", "A value that can be sent is added");

    public static Rule EnumOrFreeText { get; } = new("DCS2016", "Free text became an enum, or an enum free text");

    public static Rule BoundsTightened { get; } = new("DCS2017", "What is sent has tighter bounds");

    public static Rule BoundsLoosened { get; } = new("DCS2018", "What is sent has looser bounds");

    public static Rule DefaultChanged { get; } = new("DCS2019", "A default is another one");

    public static Rule ParameterSerializationChanged { get; } = new("DCS2020", "A parameter is written otherwise");

    public static Rule ClientParameterChanged { get; } = new("DCS2021", "A parameter belongs to the client, or no longer does");

    public static Rule RequestBodyChanged { get; } = new("DCS2022", "A request body is added, or became required or optional");

    public static Rule RequestBodyRemoved { get; } = new("DCS2023", "A request body or its media type is removed");

    public static Rule SentPropertyAdded { get; } = new("DCS2024", "A property that is sent is added");

    public static Rule SentPropertyRemoved { get; } = new("DCS2025", "A property that was sent is removed");

    public static Rule SentPresenceChanged { get; } = new("DCS2026", "What is sent became required or optional, or may be null or not");

    public static Rule SuccessChanged { get; } = new("DCS2027", "A success is removed, or has another schema");

    public static Rule ReceivedPropertyRemoved { get; } = new("DCS2028", "A property that came back is removed");

    public static Rule ReceivedPropertyAdded { get; } = new("DCS2029", "A property that comes back is added");

    public static Rule ReceivedMayBeMissing { get; } = new("DCS2030", "What comes back became optional, or may be null");

    public static Rule ReceivedIsPresent { get; } = new("DCS2031", "What comes back became required, or is never null");

    public static Rule ReceivedTypeChanged { get; } = new("DCS2032", "What comes back has another type or format");

    public static Rule ReceivedValueAdded { get; } = new("DCS2033", "A value that can come back is added");

    public static Rule ReceivedValueRemoved { get; } = new("DCS2034", "A value that could come back is removed");

    public static Rule MembersChanged { get; } = new("DCS2035", "An array, its items or members that are not listed are otherwise");

    public static Rule VariantsChanged { get; } = new("DCS2036", "A schema to choose from is added or removed, or the discriminator is another one");

    public static Rule ErrorChanged { get; } = new("DCS2037", "An error is added or removed, or has another schema");

    public static Rule SchemaRenamed { get; } = new("DCS2038", "A schema has another name");

    public static Rule ServersOrSecurityChanged { get; } = new("DCS2039", "Servers or security are otherwise");

    public static Rule PagingHeaderOrVersionChanged { get; } = new("DCS2040", "Paging or a header is otherwise, or the version does not tell of a break");

    public static Rule SentSchemasChanged { get; } = new("DCS2041", "A schema can be sent now, or no longer");

    /// <summary>Gets the rule of changes that no other rule covers.</summary>
    public static Rule Other { get; } = new("DCS2090", "Something changed that no rule speaks of");

    /// <summary>Gets all rules that a kind of change has, by id.</summary>
    public static IReadOnlyList<Rule> All => s_all.Value;
}
