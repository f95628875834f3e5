namespace Acme;

public partial record AcmeCallOptions
{
    /// <summary>
    /// The link to the next page, from a page of the same operation; null for the first page. It has the parameters of the query. It must be a
    /// link to the server of the operation. Operations without such links ignore it.
    /// </summary>
    public string? NextLink { get; init; }
}
