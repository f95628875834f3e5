namespace Acme;

public partial record AcmeCallOptions
{
    /// <summary>
    /// Of an operation whose pages name the next one: what such a page named, to get that page and not the first one. It has the parameters of
    /// the query; it is refused unless it leads to the server of the operation. Other operations ignore it.
    /// </summary>
    public string? NextLink { get; init; }
}
