using DcsGen.Emit;
using DcsGen.Naming;

namespace DcsGen.Tests.Naming;

/// <summary>The lists of <see cref="ReservedNames"/> are what the emitted code of all cases has, its support code included.</summary>
public class ReservedNamesTests
{
    [Fact]
    public void Support_types_are_those_that_a_client_declares() => Same(ReservedNames.SupportTypes("Pets"), EmittedNames.All.SupportTypes);

    [Fact]
    public void Public_support_types_are_those_outside_of_the_plumbing() => Same(
        ReservedNames.PublicSupportTypes.Select(static name => "Pets" + name), EmittedNames.All.PublicSupportTypes);

    [Fact]
    public void Library_types_are_those_that_emitted_code_names() => Same(ReservedNames.LibraryTypes, EmittedNames.All.LibraryTypes);

    [Fact]
    public void Readers_are_those_of_the_support_code() =>
        Same(ReservedNames.Readers, EmittedNames.All.Readers.Except(ReservedNames.SupportTypes("Pets")).ToHashSet());

    [Fact]
    public void Members_of_models_are_those_that_a_model_has() => Same(ReservedNames.ModelMembers, EmittedNames.All.ModelMembers);

    [Fact]
    public void Members_of_enums_are_those_that_an_enum_has() => Same(ReservedNames.EnumMembers, EmittedNames.All.EnumMembers);

    [Fact]
    public void Members_of_options_are_those_that_the_base_record_has() =>
        Same(ReservedNames.OptionsMembers, EmittedNames.All.OptionsMembers);

    [Fact]
    public void Members_of_the_clients_options_are_those_that_they_have() =>
        Same(ReservedNames.ClientOptionsMembers, EmittedNames.All.ClientOptionsMembers);

    [Fact]
    public void Fields_of_the_client_are_those_that_it_has() => Same(ReservedNames.ClientFields, EmittedNames.All.ClientFields);

    [Fact]
    public void Members_of_credentials_are_those_that_they_have() =>
        Same(ReservedNames.CredentialsMembers, EmittedNames.All.CredentialsMembers);

    [Fact]
    public void Members_of_the_client_are_those_that_it_has() => Same(ReservedNames.ClientMembers, EmittedNames.All.ClientMembers);

    [Fact]
    public void Types_in_expressions_are_those_of_the_client() =>
        Same(ReservedNames.TypesInExpressions, EmittedNames.All.TypesInExpressions);

    // A local that an emitter writes as text does not yield to a parameter of the same name.
    [Fact]
    public void Locals_of_the_clients_methods_are_those_of_Locals() => Same(
        [.. ReservedNames.Parameters, ReservedNames.Body, .. typeof(Locals).GetProperties().Select(static local => Lower(local.Name))],
        EmittedNames.All.Locals.Select(static local => local.TrimEnd('2', '3')).ToHashSet(StringComparer.Ordinal),
        EmittedNames.All.StaticLambdaParameters);

    [Fact]
    public void Types_that_consumers_name_are_in_the_namespace_System() => Assert.All(
        ReservedNames.ConsumerTypes.Where(static name => name != "System"),
        static name => Assert.True(
            (typeof(object).Assembly.GetType("System." + name) ?? typeof(object).Assembly.GetType($"System.{name}Attribute")) is not null,
            name));

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static void Same(IEnumerable<string> reserved, IReadOnlySet<string> emitted, params IReadOnlySet<string>[] optional)
    {
        var missing = emitted.Except(reserved).Order(StringComparer.Ordinal).ToArray();
        var unused = reserved.Except(emitted).Except(optional.SelectMany(static names => names)).Order(StringComparer.Ordinal).ToArray();
        Assert.True(
            missing.Length + unused.Length == 0, $"Not in the list: {string.Join(' ', missing)}. Not in the code: {string.Join(' ', unused)}.");
    }
}
