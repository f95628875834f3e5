namespace DcsGen.Review;

/// <summary>
/// Every rule of the review. Which of its verdicts a change has depends on its direction, and on what it is about; of what no operation
/// carries, or the client leaves out, all are safe.
/// </summary>
internal static class SpecRules
{
    private static readonly Verdict[] s_safe = [Verdict.Safe];
    private static readonly Verdict[] s_risk = [Verdict.Risk];
    private static readonly Verdict[] s_break = [Verdict.Break];
    private static readonly Verdict[] s_riskOrSafe = [Verdict.Risk, Verdict.Safe];
    private static readonly Verdict[] s_breakOrRisk = [Verdict.Break, Verdict.Risk];
    private static readonly Verdict[] s_breakOrSafe = [Verdict.Break, Verdict.Safe];
    private static readonly Verdict[] s_any = [Verdict.Break, Verdict.Risk, Verdict.Safe];

    public static IReadOnlyList<SpecRule> All { get; } =
    [
        new("DCS2001", "An operation is removed", s_breakOrRisk, s_break),
        new("DCS2002", "An operation is added", s_safe, s_safe),
        new("DCS2003", "An operationId is another one", s_safe, s_breakOrSafe),
        new("DCS2004", "An operation has another path or method", s_break, s_safe),
        new("DCS2005", "A path parameter has another name", s_safe, s_breakOrRisk),
        new("DCS2006", "Something is deprecated, or is no longer", s_safe, s_riskOrSafe),
        new("DCS2007", "A required parameter is added", s_break, s_breakOrRisk),
        new("DCS2008", "An optional parameter is added", s_safe, s_riskOrSafe),
        new("DCS2009", "A parameter is removed", s_risk, s_break),
        new("DCS2010", "A parameter became required", s_break, s_break),
        new("DCS2011", "A parameter became optional", s_safe, s_break),
        new("DCS2012", "A parameter moved", s_break, s_safe),
        new("DCS2013", "What is sent has another type or format", s_breakOrSafe, s_any),
        new("DCS2014", "A value that could be sent is removed", s_break, s_break),
        new("DCS2015", "A value that can be sent is added", s_safe, s_safe),
        new("DCS2016", "Free text became an enum, or an enum free text", s_any, s_break),
        new("DCS2017", "What is sent has tighter bounds", s_any, s_safe),
        new("DCS2018", "What is sent has looser bounds", s_safe, s_safe),
        new("DCS2019", "A default is another one", s_breakOrSafe, s_riskOrSafe),
        new("DCS2020", "A parameter is written otherwise", s_break, s_safe),
        new("DCS2021", "A parameter belongs to the client, or no longer does", s_safe, s_break),
        new("DCS2022", "A request body is added, or became required or optional", s_breakOrSafe, s_any),
        new("DCS2023", "A request body or its media type is removed", s_break, s_break),
        new("DCS2024", "A property that is sent is added", s_breakOrSafe, s_breakOrSafe),
        new("DCS2025", "A property that was sent is removed", s_risk, s_breakOrSafe),
        new("DCS2026", "What is sent became required or optional, or may be null or not", s_breakOrSafe, s_any),
        new("DCS2027", "A success is removed, or has another schema", s_any, s_breakOrSafe),
        new("DCS2028", "A property that came back is removed", s_breakOrRisk, s_break),
        new("DCS2029", "A property that comes back is added", s_safe, s_safe),
        new("DCS2030", "What comes back became optional, or may be null", s_break, s_any),
        new("DCS2031", "What comes back became required, or is never null", s_risk, s_breakOrSafe),
        new("DCS2032", "What comes back has another type or format", s_breakOrSafe, s_any),
        new("DCS2033", "A value that can come back is added", s_riskOrSafe, s_safe),
        new("DCS2034", "A value that could come back is removed", s_safe, s_break),
        new("DCS2035", "An array, its items or members that are not listed are otherwise", s_breakOrSafe, s_breakOrSafe),
        new("DCS2036", "A schema to choose from is added or removed, or the discriminator is another one", s_breakOrSafe, s_any),
        new("DCS2037", "An error is added or removed, or has another schema", s_any, s_any),
        new("DCS2038", "A schema has another name", s_safe, s_any),
        new("DCS2039", "Servers or security are otherwise", s_any, s_any),
        new("DCS2040", "Paging or a header is otherwise, or the version does not tell of a break", s_riskOrSafe, s_any),
        new("DCS2041", "A schema can be sent now, or no longer", s_safe, s_any),
        new("DCS2090", "Something changed that no rule speaks of", s_safe, s_any),
    ];
}
