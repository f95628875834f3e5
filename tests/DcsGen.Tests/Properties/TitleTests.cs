using System.Text.Json.Nodes;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Properties;

/// <summary>The names of types that have a title, and what an edit of one place does to the others.</summary>
public class TitleTests
{
    private const string Login = """{ "login": { "type": "string" } }""";
    private const string Shop = """{ "shop": { "type": "string" } }""";

    [Fact]
    public void A_second_place_with_the_same_title_and_schema_renames_nothing()
    {
        Assert.Equal(["A.Owner: User?"], Types(("a", "owner", "User", Login)));
        Assert.Equal(["A.Owner: User?", "B.Vet: User?"], Types(("a", "owner", "User", Login), ("b", "vet", "User", Login)));
    }

    [Fact]
    public void A_place_with_the_same_title_and_another_schema_is_named_after_its_place_where_several_have_the_title()
    {
        (string, string, string, string)[] two = [("a", "owner", "User", Login), ("b", "vet", "User", Login)];
        Assert.Equal(["A.Owner: User?", "B.Vet: User?", "C.Seller: CSeller?"], Types([.. two, ("c", "seller", "User", Shop)]));
        Assert.Equal(["A.Owner: User?", "B.Vet: User?", "C.Seller: CSeller?"], Types([("c", "seller", "User", Shop), .. two]));
    }

    // Neither has more right to the title, whichever comes first: the second place is what renames the first.
    [Fact]
    public void Where_two_schemas_claim_a_title_equally_both_are_named_after_their_places()
    {
        string[] expected = ["A.Owner: AOwner?", "B.Vet: BVet?"];
        Assert.Equal(expected, Types(("a", "owner", "User", Login), ("b", "vet", "User", Shop)));
        Assert.Equal(expected, Types(("b", "vet", "User", Shop), ("a", "owner", "User", Login)));
    }

    [Theory]
    [InlineData("Response")]
    [InlineData("owner")]
    [InlineData("The person that feeds the pet")]
    [InlineData("user.name")]
    [InlineData("2nd owner")]
    [InlineData("")]
    public void A_title_that_names_no_type_leaves_the_name_of_the_place(string title) =>
        Assert.Equal(["A.Owner: AOwner?", "B.Owner: BOwner?"], Types(("a", "owner", title, Login), ("b", "owner", title, Login)));

    // Tools write the name of each property as its title, so equal names are no sign of one type.
    [Fact]
    public void A_place_whose_title_repeats_its_name_shares_the_type_that_other_places_name()
    {
        Assert.Equal(["A.User: AUser?"], Types(("a", "user", "User", Login)));
        Assert.Equal(["A.User: User?", "B.Vet: User?"], Types(("a", "user", "User", Login), ("b", "vet", "User", Login)));
        Assert.Equal(["A.User: AUser?", "B.Vet: User?"], Types(("a", "user", "User", Shop), ("b", "vet", "User", Login)));
    }

    [Fact]
    public void The_order_of_the_components_decides_no_name()
    {
        (string, string, string, string)[] places =
        [
            ("a", "owner", "User", Login),
            ("b", "vet", "User", Login),
            ("c", "seller", "user", Shop),
            ("d", "keeper", "USER", Login),
            ("e", "place", "A", Shop),
            ("f", "other", "A", Shop),
        ];
        var choices = Choices.Row(1);
        var expected = Types(places);
        Assert.Contains("A.Owner: User?", expected);
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(expected, Types([.. places.OrderBy(_ => choices.Below(1000))]));
        }
    }

    // The type of each property: components a, b ... with one property each.
    private static string[] Types(params (string Component, string Property, string Title, string Properties)[] places)
    {
        var schemas = new JsonObject();
        foreach (var (component, property, title, properties) in places)
        {
            var inline = new JsonObject { ["title"] = title, ["type"] = "object", ["properties"] = JsonNode.Parse(properties) };
            schemas.Add(component, new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [property] = inline } });
        }

        var document = new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Pets", ["version"] = "1" },
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        var surface = GeneratorRun.OfCommitted(document.ToJsonString()).Files
            .Single(static file => file.Key.EndsWith("/Surface.g.cs", StringComparison.Ordinal)).Value;
        return
        [
            .. surface.Split('\n').Where(static line => line.Contains("  property ", StringComparison.Ordinal))
                .Select(static line => line[(line.IndexOf("=> ", StringComparison.Ordinal) + 3)..])
                .Where(static member => member[1] == '.')
                .Order(StringComparer.Ordinal),
        ];
    }
}
