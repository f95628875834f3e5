using DcsGen.Review;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Review;

/// <summary>Webhooks and callbacks, whose requests the service sends, and the end of what is deprecated.</summary>
public class WebhookTests
{
    [Theory]
    [InlineData("a: { type: string }", "b: { type: string }", "DCS2029 optional added | webhook w POST body application/json.b | Safe", "DCS2028 removed | webhook w POST body application/json.a | Risk")]
    [InlineData("a: { type: string }", "a: { type: integer }", "DCS2032 type | webhook w POST body application/json.a: string -> integer | Break")]
    [InlineData("a: { type: string }", "a: { type: string, maxLength: 5 }", "DCS2017 maxLength set | webhook w POST body application/json.a:  -> 5 | Safe")]
    public void The_body_of_a_webhook_is_received(string previous, string current, params string[] expected) =>
        Check(Webhook(previous, "r: { type: string }"), Webhook(current, "r: { type: string }"), expected);

    [Theory]
    [InlineData("r: { type: string }", "r: { type: string, maxLength: 5 }", "DCS2017 maxLength set | webhook w POST 200 application/json.r:  -> 5 | Risk")]
    [InlineData("r: { type: string }", "r: { type: integer }", "DCS2013 type | webhook w POST 200 application/json.r: string -> integer | Break")]
    public void The_response_to_a_webhook_is_sent(string previous, string current, params string[] expected) =>
        Check(Webhook("a: { type: string }", previous), Webhook("a: { type: string }", current), expected);

    [Fact]
    public void A_body_that_a_webhook_need_not_have_any_more_is_a_break_and_one_that_it_always_has_is_not()
    {
        var required = Webhook("a: {}", "r: {}");
        var optional = required.Replace("required: true, ", "", StringComparison.Ordinal);
        Check(required, optional, "DCS2022 became optional | webhook w POST body | Break");
        Check(optional, required, "DCS2022 became required | webhook w POST body | Safe");
    }

    [Fact]
    public void A_callback_is_named_with_its_operation()
    {
        const string Callback =
            "callbacks: { done: { '{$request.query.url}': { post: { requestBody: { content: { text/plain: { schema: { type: string } } } }, responses: { '204': { description: ok } } } } } }, ";
        Check(Document(""), Document(Callback), "DCS2044 webhook added | callback done of get POST | Safe");
        Check(Document(Callback), Document(""), "DCS2044 webhook removed | callback done of get POST | Break");
        Check(
            Document(Callback),
            Document(Callback.Replace("text/plain", "application/xml", StringComparison.Ordinal)),
            "DCS2023 media type removed | callback done of get POST body: text/plain | Safe",
            "DCS2022 media type added | callback done of get POST body: application/xml | Break");
    }

    [Fact]
    public void A_callback_with_two_expressions_is_two()
    {
        const string Two =
            "callbacks: { done: { '{$request.query.a}': { post: { responses: { '204': { description: ok } } } }, '{$request.query.b}': { post: { responses: { '202': { description: ok } } } } } }, ";
        Check(Document(Two), Document(Two));
        Check(
            Document(Two),
            Document(Two.Replace("'202'", "'200'", StringComparison.Ordinal)),
            "DCS2027 removed | callback done of get POST 202 | Break",
            "DCS2027 added | callback done of get POST 200 | Safe");
    }

    [Theory]
    [InlineData(null, "Break")]
    [InlineData("2026-12-31", "Break")]
    [InlineData("2027-01-31", "Risk")]
    public void A_removal_before_the_sunset_is_a_break(string? today, string expected)
    {
        var previous = Document("deprecated: true, x-sunset: '2027-01-31', ");
        var current = previous.Replace("  /a:", "  /b:", StringComparison.Ordinal)
            .Replace("operationId: get", "operationId: other", StringComparison.Ordinal);
        var removed = SpecDiff.Compare(ContractOf.Text(previous), ContractOf.Text(current), CancellationToken.None, today)
            .Single(static change => change.Id == "DCS2001");
        Assert.Equal(expected, removed.Wire.ToString());
    }

    [Fact]
    public void A_keyword_that_was_accepted_under_another_rule_stays_accepted()
    {
        var change = Assert.Single(Changes(
            Webhook("a: { type: array }", "r: {}"), Webhook("a: { type: array, contains: { type: string } }", "r: {}")));
        Assert.Equal("DCS2042", change.Id);
        var former = Fingerprints.Of("DCS2090", "keyword", change.Subject);
        var accepted = AcceptedChanges.Parse($"{former} DCS2090 has 'contains' now -- fine");
        Assert.NotNull(accepted.For(change));
        Assert.Empty(accepted.Stale([change]));
    }

    [Fact]
    public void Changes_of_one_cause_are_counted_once()
    {
        var previous = Webhook("a: { type: string }", "r: {}")
            .Replace("type: object, properties: { a:", "type: object, required: [a], properties: { a:", StringComparison.Ordinal);
        var changes = SpecDiff.Compare(
            ContractOf.Text(previous), ContractOf.Text(Webhook("a: { type: [string, 'null'] }", "r: {}")), CancellationToken.None);
        var cause = Assert.Single(changes, static change => change.Kind == "became optional");
        Assert.Equal(cause.Fingerprint, Assert.Single(changes, static change => change.Kind == "became nullable").Cause);
        var version = Assert.Single(changes, static change => change.Kind == "version");
        Assert.Contains("with 1 breaking change", version.Text.ToString(), StringComparison.Ordinal);
    }

    private static void Check(string previous, string current, params string[] expected) => Assert.Equal(
        expected.Order(StringComparer.Ordinal),
        Changes(previous, current)
            .Select(static change => $"{change.Id} {change.Kind} | {change.Subject} | {change.Wire}")
            .Order(StringComparer.Ordinal));

    // Without the C# types of webhooks, and without the version.
    private static IEnumerable<SpecChange> Changes(string previous, string current) =>
        SpecDiff.Compare(ContractOf.Text(previous), ContractOf.Text(current), CancellationToken.None)
            .Where(static change => change.Kind is not ("C# member" or "version"));

    private static string Webhook(string body, string response) => Document("") +
        $$"""

        webhooks:
          w: { post: { requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { {{body}} } } } } }, responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { {{response}} } } } } } } } }
        """;

    private static string Document(string more) =>
        $$"""
        openapi: 3.1.0
        info: { title: T, version: '1' }
        paths:
          /a:
            get: { operationId: get, {{more}}responses: { '204': { description: ok } } }
        """;
}
