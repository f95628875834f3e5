using System.Text.RegularExpressions;
using DcsGen.Review;

namespace DcsGen.Corpus.Reviews;

/// <summary>The findings that a rule of oasdiff corresponds to: by direction, by place and by topic.</summary>
/// <param name="Pattern">A pattern of the ids of oasdiff's rules. The first row that matches applies.</param>
/// <param name="Rules">The rules of DcsGen whose findings have the topic.</param>
/// <param name="Keywords">The keywords of the topic. A finding has one in its kind or at the end of a pointer.</param>
internal sealed record ReviewTopic(string Pattern, string[] Rules, params string[] Keywords)
{
    private static readonly ReviewTopic[] s_all =
    [
        // Sunset, stability and security have words in common with the other topics.
        new("removed-before-sunset|removed-with(out)?-deprecation|(api|path)-removed", ["DCS2001", "DCS2009", "DCS2043"]),
        new("sunset", ["DCS2043", "DCS2006", "DCS2001", "DCS2009", "DCS2025", "DCS2028"], "x-sunset"),
        new("stability", ["DCS2043"], "x-stability-level"),
        new("x-extensible-enum", ["DCS2014", "DCS2015", "DCS2033", "DCS2034"], "x-extensible-enum"),
        new("^api-tag", [], "tags"),
        new("operation-id", ["DCS2003"]),
        new("security", ["DCS2039"]),
        new("^api-schema", ["DCS2038"], "schema removed", "schema added"),
        new("deprecated|reactivated", ["DCS2006"]),
        new("^endpoint-added|api-path-added", ["DCS2002"]),
        new("^(webhook|callback)s?-(removed|added)|^api-callback", ["DCS2001", "DCS2002", "DCS2044"]),
        new("media-?type-(added|removed|name)", ["DCS2022", "DCS2023", "DCS2027", "DCS2037"]),
        new("status", ["DCS2027", "DCS2037"]),
        new("response-header", ["DCS2040"]),

        // Keywords of schemas
        new("(body|property)-(prefix-items)", ["DCS2035", "DCS2036", "DCS2045"], "prefixItems", "items"),
        new("one-of|any-of|all-of", ["DCS2036", "DCS2024", "DCS2025", "DCS2028", "DCS2029", "DCS2045"], "allOf"),
        new("discriminator", ["DCS2036"]),
        new("pattern-propert", [], "patternProperties"),
        new("property-names", [], "propertyNames"),
        new("dependent-required", [], "dependentRequired"),
        new("dependent-schema", [], "dependentSchemas"),
        new("unevaluated-items", [], "unevaluatedItems"),
        new("unevaluated-properties", [], "unevaluatedProperties"),
        new("content-encoding", [], "contentEncoding"),
        new("content-media-type", [], "contentMediaType"),
        new("content-schema", [], "contentSchema"),
        new("min-contains", [], "minContains"),
        new("max-contains", [], "maxContains"),
        new("-contains-", [], "contains"),
        new("-if-(added|removed|changed)", [], "if"),
        new("-then-(added|removed|changed)", [], "then", "if"),
        new("-else-(added|removed|changed)", [], "else", "if"),
        new("-not-(added|removed|changed)", [], "not"),
        new("additional-properties", ["DCS2035"], "additionalProperties"),
        new("unique-items", ["DCS2017", "DCS2018"], "uniqueItems"),
        new("multiple-of", [], "multipleOf"),
        new("min-length", [], "minLength"),
        new("max-length", [], "maxLength"),
        new("min-items", [], "minItems"),
        new("max-items", [], "maxItems"),
        new("min-properties", [], "minProperties"),
        new("max-properties", [], "maxProperties"),
        new("-(exclusive-)?min-", [], "minimum"),
        new("-(exclusive-)?max-", [], "maximum"),
        new("pattern", [], "pattern"),
        new("enum|const", ["DCS2013", "DCS2014", "DCS2015", "DCS2016", "DCS2033", "DCS2034"]),
        new("nullable", ["DCS2026", "DCS2030", "DCS2031"]),
        new("^new-.*parameter", ["DCS2007", "DCS2008"]),
        new("^new-.*property", ["DCS2024"]),
        new("default-value", ["DCS2019"]),
        new("(read|write)-only-property-(min|max)", [], "minimum", "maximum"),
        new("became-(not-)?(read|write)-only", ["DCS2024", "DCS2025", "DCS2028", "DCS2029"], "direction"),
        new("became-(required|optional)", ["DCS2010", "DCS2011", "DCS2022", "DCS2026", "DCS2030", "DCS2031"]),
        new("type", ["DCS2013", "DCS2027", "DCS2032", "DCS2035", "DCS2037"]),
        new("^request-body-(added|removed)", ["DCS2022", "DCS2023"]),
        new("parameter-removed", ["DCS2009"]),
        new("parameter-(moved|in)", ["DCS2012"]),
        new("property-removed", ["DCS2025", "DCS2028"]),
        new("property-added", ["DCS2024", "DCS2029"]),
        new("", Review.Rules.All.Select(static rule => rule.Id).ToArray()),
    ];

    /// <summary>Returns the findings at the place and with the topic of a rule of oasdiff, those in its direction first.</summary>
    /// <returns>The findings, and whether they are in the direction of the rule.</returns>
    public static (IReadOnlyList<SpecChange> Changes, bool IsInDirection) Findings(string rule, IReadOnlyList<SpecChange> changes)
    {
        var topic = s_all.First(one => Regex.IsMatch(rule, one.Pattern));
        var there = changes.Where(change => IsAtPlace(rule, change)).ToList();
        var inDirection = there.Where(change => IsInDirection(rule, change)).ToList();

        // A change inside of a keyword such as 'not' or 'then' is one of the keyword.
        var found = inDirection.Where(topic.Covers).ToList();
        if (found.TrueForAll(static change => change.Wire == Verdict.Safe))
        {
            found.AddRange(inDirection.Where(static change => change.Id == Review.Rules.KeywordChanged.Id));
        }

        return found.Count > 0 ? (found, true) : ([.. there.Where(topic.Covers)], false);
    }

    private static bool IsInDirection(string rule, SpecChange change) =>
        rule.Contains("-request-", StringComparison.Ordinal) || rule.StartsWith("request-", StringComparison.Ordinal)
            ? IsCarried(rule, change, Direction.Request)
            : !rule.StartsWith("response-", StringComparison.Ordinal) || IsCarried(rule, change, Direction.Response);

    // No request carries a read-only property, and no response a write-only one.
    private static bool IsCarried(string rule, SpecChange change, Direction direction) =>
        change.Direction.HasFlag(direction)
        || (change.Direction == Direction.None && rule.Contains("-property", StringComparison.Ordinal));

    private static bool IsAtPlace(string rule, SpecChange change)
    {
        var pointers = change.OldPointer + " " + change.NewPointer;
        var isInParameter = pointers.Contains("/parameters/", StringComparison.Ordinal);
        if (rule.Contains("-parameter", StringComparison.Ordinal))
        {
            return isInParameter || pointers.Contains("/components/schemas/", StringComparison.Ordinal);
        }

        if (rule.Contains("-header", StringComparison.Ordinal))
        {
            return pointers.Contains("/headers/", StringComparison.Ordinal);
        }

        var isOfProperty = rule.Contains("-property", StringComparison.Ordinal) && !Regex.IsMatch(rule, "body-(pattern-property|property-names)");
        return isOfProperty
            ? !isInParameter
                && (pointers.Contains("/properties/", StringComparison.Ordinal)
                    || change.Id == Review.Rules.KeywordChanged.Id
                    || HasPointerOfComponent(rule))
            : !rule.Contains("-body", StringComparison.Ordinal) || !isInParameter;
    }

    // A variant and a part of an allOf have the pointer of their component.
    private static bool HasPointerOfComponent(string rule) =>
        rule.Contains("-of-", StringComparison.Ordinal) || rule.Contains("-discriminator", StringComparison.Ordinal);

    private bool Covers(SpecChange change) => Rules.Contains(change.Id) || HasKeyword(change);

    private bool HasKeyword(SpecChange change) => Keywords.Any(keyword =>
        change.Kind == keyword
        || change.Kind.StartsWith(keyword + " ", StringComparison.Ordinal)
        || change.OldPointer.EndsWith("/" + keyword, StringComparison.Ordinal)
        || change.NewPointer.EndsWith("/" + keyword, StringComparison.Ordinal));
}
