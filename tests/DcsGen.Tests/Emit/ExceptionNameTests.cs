using System.Globalization;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Emit;

/// <summary>The name of a client's exception says <c>Api</c> once.</summary>
public class ExceptionNameTests
{
    [Theory]
    [InlineData("billing-api", "BillingApi", "BillingApiException")]
    [InlineData("billingAPI", "BillingAPI", "BillingAPIException")]
    [InlineData("api", "Api", "ApiException")]
    [InlineData("okapi", "Okapi", "OkapiApiException")]
    public void A_client_whose_name_ends_with_Api_has_an_exception_with_one_Api(string file, string client, string exception)
    {
        var run = new GeneratorRun().Property("DcsGenMode", "write")
            .Add($"/specs/{file}.openapi.yaml", Documents.Text("response-headers")).Run();
        Assert.Contains($"class {exception}", run.Files[$"{client}/Plumbing/{exception}.g.cs"], StringComparison.Ordinal);
        Assert.Equal("", string.Join('\n', Compiler.Problems(run.Files, LanguageVersion.Latest)));
        Assert.DoesNotContain(run.Files.Values, static text => text.Contains("ApiApiException", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_clients_of_one_namespace_with_the_same_exception_are_named()
    {
        var run = new GeneratorRun();
        foreach (var name in (string[])["billing", "billing-api"])
        {
            run.Add($"/specs/{name}.openapi.yaml", Documents.Text("all-of"), ("DcsGenNamespace", "Acme"));
        }

        var diagnostics = run.Run().Diagnostics.Where(static diagnostic => diagnostic.Id == "DCS0009");
        Assert.Contains(diagnostics, static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)
            .Contains("'Acme.BillingApiException'", StringComparison.Ordinal));
    }
}
