using System.Text.RegularExpressions;

namespace DcsGen.Package.Tests;

/// <summary>What a build says before the compiler runs: no document, files that do not exist, projects without C#.</summary>
[Collection(OnePackage.Name)]
public sealed partial class InputTests(PackageFeed feed)
{
    private const string Document = "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths: {}\n";

    // One restored project; the target alone is run, with files and properties that differ.
    private static readonly string[] s_check = ["msbuild", "-t:DcsGenCheckInputs"];

    [Fact]
    public void A_project_without_a_document_is_reported_once_and_only_until_it_has_one()
    {
        var project = feed.NewProject("None").With();
        project.DotNet("restore").Succeeds();
        var result = project.DotNet(s_check).Succeeds();
        var warning = Assert.Single(result.Diagnostics("DCS0016"));
        Assert.Contains("Add a file *.openapi.yaml, or <DcsGenSpec Include=\"...\" />.", warning, StringComparison.Ordinal);
        Assert.Contains("None.csproj", warning, StringComparison.Ordinal);
        project.DotNet([.. s_check, "-p:DcsGenWarnNoDocument=false"]).Succeeds().SaysNoWarning();

        project.File("pets.yaml", Document).File("api/swagger.json", "{}").File("obj/openapi.yaml", Document);
        project.DotNet(s_check).Succeeds().Says("if one of these is the document: pets.yaml, api/swagger.json. ");

        // An entry for the compiler is not a document yet.
        project.With(items: """<AdditionalFiles Include="contract/animals.json" />""").File("contract/animals.json", "{}");
        project.DotNet(s_check).Succeeds().Says("if one of these is the document: pets.yaml, api/swagger.json, contract/animals.json. ");

        project.File("pets.openapi.yaml", Document);
        project.DotNet(s_check).Succeeds().SaysNoWarning();
    }

    [Fact]
    public void A_project_that_got_the_package_with_all_others_is_not_reported()
    {
        var project = feed.NewProject("Global").With(items: """<GlobalPackageReference Include="DcsGen" Version="1" />""");
        project.DotNet("restore").Succeeds();
        project.DotNet(s_check).Succeeds().SaysNoWarning();
    }

    [Fact]
    public void A_file_that_does_not_exist_is_an_error_of_ours_and_a_file_named_twice_a_warning()
    {
        var project = feed.NewProject("Missing")
            .With(items: """
                <DcsGenSpec Include="spec/pets.yaml" />
                <DcsGenReference Include="gone.yaml" />
                """);
        project.DotNet("restore").Succeeds();
        var result = project.DotNet("build", "--no-restore").Fails();
        var error = Assert.Single(result.Diagnostics("DCS0018"));
        Assert.Contains("These files do not exist: spec/pets.yaml, gone.yaml.", error, StringComparison.Ordinal);
        Assert.Empty(result.Diagnostics("CS2001"));

        project.File("spec/pets.yaml", Document)
            .With(items: """<DcsGenSpec Include="spec/pets.yaml" ClientName="A" /><DcsGenSpec Include="spec/pets.yaml" ClientName="B" />""");
        result = project.DotNet(s_check).Succeeds();
        Assert.Single(result.Diagnostics("DCS0019"));
    }

    [Fact]
    public void Names_that_are_misspelt_and_patterns_without_a_file_are_reported_at_their_lines()
    {
        var project = feed.NewProject("Misspelt").File("pets.yaml", Document);
        project.File("Misspelt.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputDir>Generated</OutputDir>
                <DcsGenBaselinRef>main</DcsGenBaselinRef>
                <DcsGenNamespace>Acme</DcsGenNamespace>
                <DcsGenVersion>{PackageFeed.Version}</DcsGenVersion>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="DcsGen" Version="$(DcsGenVersion)" PrivateAssets="all" />
                <DcsGenSpec Include="pets.yaml" Namespce="Acme.Pets" CLIENTNAME="Pets" Visible="false">
                  <IncludeTag>a</IncludeTag>
                  <DcsGenGroupBy>tag</DcsGenGroupBy>
                </DcsGenSpec>
                <DcsGenSpec Include="specs/**/*.yaml;$(Elsewhere)/*.yaml" />
                <DcsGenSpec Include="*.yaml" />
                <DcsGenReference Include="pets.yaml" Namespace="Acme" />
                <DcsGenOverlays Include="pets.overlay.yaml" />
                <DcsGenSpec Include="condition/*.yaml" Condition="false" />
              </ItemGroup>
            </Project>
            """);
        project.DotNet("restore").Succeeds();
        var result = project.DotNet(s_check).Succeeds();
        Assert.Equal(
            [
                "(5,6): The property 'DcsGenBaselinRef' is ignored. Is it 'DcsGenBaselineRef'?",
                "(6,6): The property 'DcsGenNamespace' is ignored: 'Namespace' is metadata of DcsGenSpec. Write <DcsGenSpec Include=\"...\" Namespace=\"...\" />.",
                "(11,37): The metadata 'Namespce' of DcsGenSpec is ignored. Is it 'Namespace'?",
                "(12,8): The metadata 'IncludeTag' of DcsGenSpec is ignored. Is it 'IncludeTags'?",
                "(13,8): The metadata 'DcsGenGroupBy' of DcsGenSpec is ignored. Is it 'GroupBy'?",
                "(17,42): The metadata 'Namespace' of DcsGenReference is ignored: it is metadata of DcsGenSpec. Remove it.",
                "(18,6): The item 'DcsGenOverlays' is ignored. Is it 'DcsGenOverlay'?",
            ],
            At(result.Diagnostics("DCS0024")));
        Assert.Equal(
            ["(15,6): The pattern 'specs/**/*.yaml' of DcsGenSpec matches no file. Correct it, or remove it."],
            At(result.Diagnostics("DCS0025")));

        // Position and message, by line.
        static IEnumerable<string> At(IReadOnlyList<string> diagnostics) => diagnostics
            .Select(static diagnostic => PositionAndMessage().Match(diagnostic))
            .OrderBy(static match => int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture))
            .Select(static match => $"{match.Groups[1].Value}: {match.Groups[3].Value}");
    }

    [GeneratedRegex(@"(\((\d+),\d+\)): warning DCS\d+: (.*)$")]
    private static partial Regex PositionAndMessage();

    [Fact]
    public void A_document_that_a_target_writes_is_there_in_time()
    {
        var project = feed.NewProject("Written")
            .With(items: $$"""
                <DcsGenSpec Include="obj/pets.yaml" ClientName="Pets" />
                </ItemGroup>
                <Target Name="WriteDocument" BeforeTargets="DcsGenAddSpecs">
                  <WriteLinesToFile File="obj/pets.yaml" Lines="{{Document.Replace("\n", "%0A", StringComparison.Ordinal)}}" Overwrite="true" />
                </Target>
                <ItemGroup>
                """)
            .File("Use.cs", "public static class Use { public static object Type => typeof(Written.Pets.IPetsClient); }\n");
        project.Build().Succeeds().SaysNoWarning();
    }

    [Fact]
    public void An_SDK_that_is_too_old_is_named()
    {
        var project = feed.NewProject("Old").With().File("pets.openapi.yaml", Document);
        project.DotNet("restore").Succeeds();
        project.DotNet([.. s_check, "-p:NETCoreSdkVersion=7.0.400"]).Fails().Says("error DCS0017: DcsGen needs the .NET SDK 8.0.100 or later");
    }
}
