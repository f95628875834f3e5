using DcsGen.Naming;

namespace DcsGen.Tests.Naming;

public class NameScopeTests
{
    [Fact]
    public void The_first_to_take_a_name_gets_it()
    {
        var scope = new NameScope(StringComparer.Ordinal, "Taken");
        Assert.Equal(
            ["Pet", "Pet2", "Pet3", "pet", "Taken2", "V1", "V1_2", "V12"],
            ((string[])["Pet", "Pet", "Pet", "pet", "Taken", "V1", "V1", "V12"]).Select(name => scope.Take(name).Text));
    }

    [Fact]
    public void A_preferred_name_that_is_not_an_identifier_becomes_one()
    {
        var scope = new NameScope(StringComparer.Ordinal);
        Assert.Equal(
            ["ListPets4ClassXError", "@class", "Class"],
            ((string[])["ListPets4\n class X { }Error", "@class", "class"]).Select(name => scope.Take(name).Text));
    }

    [Fact]
    public void Types_differ_without_case_and_avoid_the_base_class_library_and_the_support_types()
    {
        var scope = NameScope.Types("Dcs");
        Assert.Equal(
            ["Pet", "PET2", "DcsTask", "DcsClient2", "DcsJson2", "IDcsClient2"],
            ((string[])["Pet", "PET", "Task", "DcsClient", "DcsJson", "IDcsClient"]).Select(name => scope.Take(name).Text));
    }
}
