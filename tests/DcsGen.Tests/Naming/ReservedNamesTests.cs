using DcsGen.Naming;

namespace DcsGen.Tests.Naming;

/// <summary>The lists of <see cref="ReservedNames"/> are what the emitted code of all cases has, its support code included.</summary>
public class ReservedNamesTests
{
    private static readonly Lazy<EmittedNames> s_emitted = new(EmittedNames.OfAllCases);

    [Fact]
    public void Support_types_are_those_that_a_client_declares() => Same(ReservedNames.SupportTypes("Pets"), s_emitted.Value.SupportTypes);

    [Fact]
    public void Library_types_are_those_that_emitted_code_names() => Same(ReservedNames.LibraryTypes, s_emitted.Value.LibraryTypes);

    [Fact]
    public void Readers_are_those_of_the_support_code() =>
        Same(ReservedNames.Readers, s_emitted.Value.Readers.Except(ReservedNames.SupportTypes("Pets")).ToHashSet());

    [Fact]
    public void Members_of_models_are_those_that_a_model_has() => Same(ReservedNames.ModelMembers, s_emitted.Value.ModelMembers);

    [Fact]
    public void Members_of_enums_are_those_that_an_enum_has() => Same(ReservedNames.EnumMembers, s_emitted.Value.EnumMembers);

    [Fact]
    public void Members_of_options_are_those_that_the_base_record_has() =>
        Same(ReservedNames.OptionsMembers, s_emitted.Value.OptionsMembers);

    [Fact]
    public void Members_of_the_clients_options_are_those_that_they_have() =>
        Same(ReservedNames.ClientOptionsMembers, s_emitted.Value.ClientOptionsMembers);

    [Fact]
    public void Fields_of_the_client_are_those_that_it_has() => Same(ReservedNames.ClientFields, s_emitted.Value.ClientFields);

    [Fact]
    public void Members_of_credentials_are_those_that_they_have() =>
        Same(ReservedNames.CredentialsMembers, s_emitted.Value.CredentialsMembers);

    [Fact]
    public void Members_of_the_client_are_those_that_it_has() => Same(ReservedNames.ClientMembers, s_emitted.Value.ClientMembers);

    [Fact]
    public void Types_in_expressions_are_those_of_the_client() =>
        Same(ReservedNames.TypesInExpressions, s_emitted.Value.TypesInExpressions);

    [Fact]
    public void Locals_are_those_of_the_clients_methods() =>
        Same(ReservedNames.Locals, s_emitted.Value.Locals, s_emitted.Value.StaticLambdaParameters);

    [Fact]
    public void Types_that_consumers_name_are_in_the_namespace_System() => Assert.All(
        ReservedNames.ConsumerTypes.Where(static name => name != "System"),
        static name => Assert.True(
            (typeof(object).Assembly.GetType("System." + name) ?? typeof(object).Assembly.GetType($"System.{name}Attribute")) is not null,
            name));

    private static void Same(IEnumerable<string> reserved, IReadOnlySet<string> emitted, params IReadOnlySet<string>[] optional)
    {
        var missing = emitted.Except(reserved).Order(StringComparer.Ordinal).ToArray();
        var unused = reserved.Except(emitted).Except(optional.SelectMany(static names => names)).Order(StringComparer.Ordinal).ToArray();
        Assert.True(
            missing.Length + unused.Length == 0, $"Not in the list: {string.Join(' ', missing)}. Not in the code: {string.Join(' ', unused)}.");
    }
}
