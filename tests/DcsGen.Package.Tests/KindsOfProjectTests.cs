namespace DcsGen.Package.Tests;

/// <summary>The package in projects of other kinds than a library, and in those in which no client can be emitted.</summary>
[Collection(OnePackage.Name)]
public sealed class KindsOfProjectTests(PackageFeed feed)
{
    private const string Properties = """
        <TargetFramework>net10.0</TargetFramework>
        <Nullable>enable</Nullable>
        <ImplicitUsings>enable</ImplicitUsings>
        <UseAppHost>false</UseAppHost>
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        """;

    private const string Package = $"""<PackageReference Include="DcsGen" Version="{PackageFeed.Version}" PrivateAssets="all" />""";

    [Fact]
    public void A_server_a_worker_and_a_test_with_a_fake_use_a_client()
    {
        var solution = feed.NewProject("Kinds")
            .File("Kinds.slnx", """
                <Solution>
                  <Project Path="Server/Server.csproj" />
                  <Project Path="Service/Service.csproj" />
                  <Project Path="Fakes/Fakes.csproj" />
                </Solution>
                """)
            .FileFrom("pets.yaml", "Pets.openapi.yaml");
        Project("Server", "Microsoft.NET.Sdk.Web", "").File("Server/Program.cs", """
            using Server.Pets;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddPetsClient(static options => options.BaseAddress = new Uri("https://pets.example.com"));
            var app = builder.Build();
            app.MapGet("/names/{id}", static async (string id, IPetsClient pets) => (await pets.GetPetAsync(id)).Name);
            app.Run();
            """);
        Project("Service", "Microsoft.NET.Sdk.Worker", """
            <PackageReference Include="Microsoft.Extensions.Hosting" Version="10.0.14" />
            <PackageReference Include="Microsoft.Extensions.Http" Version="10.0.14" />
            """).File("Service/Program.cs", """
            using Service.Pets;

            var builder = Host.CreateApplicationBuilder(args);
            builder.Services.AddPetsClient(static options => options.BaseAddress = new Uri("https://pets.example.com"));
            builder.Services.AddHostedService<Reader>();
            builder.Build().Run();

            internal sealed class Reader(IPetsClient pets) : BackgroundService
            {
                protected override Task ExecuteAsync(CancellationToken stoppingToken) => pets.GetPetAsync("rex", cancellationToken: stoppingToken);
            }
            """);
        Project("Fakes", "Microsoft.NET.Sdk", """
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
            <PackageReference Include="xunit" Version="2.9.3" />
            <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
            """).File("Fakes/NameTests.cs", """
            using Fakes.Pets;
            using Xunit;

            public class NameTests
            {
                [Fact]
                public async Task A_fake_answers() => Assert.Equal("Rex", (await ((IPetsClient)new OnePet()).GetPetAsync("1")).Name);

                private sealed class OnePet : IPetsClient
                {
                    public Task<Pet> GetPetAsync(string id, PetsCallOptions? options = null, CancellationToken cancellationToken = default) =>
                        Task.FromResult(new Pet { Name = "Rex" });
                }
            }
            """);

        solution.DotNet("build", "Kinds.slnx").Succeeds().SaysNoWarning();
        solution.DotNet("test", "Fakes/Fakes.csproj", "--no-build").Succeeds().Says("Passed:     1");

        ConsumerProject Project(string name, string sdk, string packages) => solution.File($"{name}/{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                {Properties}
              </PropertyGroup>
              <ItemGroup>
                {Package}
                {packages}
                <DcsGenSpec Include="../pets.yaml" ClientName="Pets" />
              </ItemGroup>
            </Project>
            """);
    }

    [Fact]
    public void A_document_that_a_server_of_the_solution_gives_of_itself_is_the_client_in_one_build()
    {
        const string Server = """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddOpenApi();
            var app = builder.Build();
            app.MapOpenApi();
            app.MapGet("/pets/{id}", (int id) => new Pet(id, "Rex")).WithName("GetPet");
            app.Run();

            internal sealed record Pet(int Id, string Name);
            """;
        var project = feed.NewProject("Described/Client")
            .With("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", """
                <ProjectReference Include="../Server/Server.csproj" ReferenceOutputAssembly="false" />
                <DcsGenSpec Include="../Server/openapi/Server.json" ClientName="Pets" />
                """)
            .File("Use.cs", Use("client.GetPetAsync(1)"))
            .File("../Server/Program.cs", Server)
            .File("../Server/Server.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    {Properties}
                    <OpenApiDocumentsDirectory>openapi</OpenApiDocumentsDirectory>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Microsoft.AspNetCore.OpenApi" Version="10.0.15" />
                    <PackageReference Include="Microsoft.Extensions.ApiDescription.Server" Version="10.0.15" PrivateAssets="all" />
                  </ItemGroup>
                </Project>
                """);
        project.Build().Succeeds().SaysNoWarning();

        project.File("../Server/Program.cs", Server.Replace("GetPet\"", "FindPet\"", StringComparison.Ordinal))
            .File("Use.cs", Use("client.FindPetAsync(1)"));
        project.Build("--no-restore").Succeeds().SaysNoWarning();

        static string Use(string call) => $"public static class Use {{ public static object Of(Client.Pets.IPetsClient client) => {call}; }}\n";
    }

    [Fact]
    public void A_document_from_a_package_is_a_client()
    {
        feed.NewProject("Pets.Contract")
            .File("Pets.Contract.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <IncludeBuildOutput>false</IncludeBuildOutput>
                    <NoWarn>$(NoWarn);NU5128</NoWarn>
                  </PropertyGroup>
                  <ItemGroup>
                    <None Include="pets.yaml" Pack="true" PackagePath="contract" />
                  </ItemGroup>
                </Project>
                """)
            .FileFrom("pets.yaml", "Pets.openapi.yaml")
            .DotNet("pack", "-o", feed.Folder).Succeeds();

        feed.NewProject("Linked")
            .With("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", """
                <PackageReference Include="Pets.Contract" Version="1.0.0" GeneratePathProperty="true" PrivateAssets="all" />
                <DcsGenSpec Include="$(PkgPets_Contract)/contract/pets.yaml" />
                """)
            .File("Use.cs", "public static class Use { public static object Of(Linked.Pets.IPetsClient client) => client.GetPetAsync(\"1\"); }\n")
            .Build().Succeeds().SaysNoWarning();
    }

    [Fact]
    public void A_Blazor_WebAssembly_app_is_published_with_its_client_without_a_warning()
    {
        var project = feed.NewProject("Wasm")
            .File("Wasm.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk.BlazorWebAssembly">
                  <PropertyGroup>
                    {Properties}
                    <CompressionEnabled>false</CompressionEnabled>
                  </PropertyGroup>
                  <ItemGroup>
                    {Package}
                    <PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.15" />
                    <PackageReference Include="Microsoft.Extensions.Http" Version="10.0.14" />
                  </ItemGroup>
                </Project>
                """)
            .FileFrom("Pets.openapi.yaml", "Pets.openapi.yaml")
            .File("wwwroot/index.html", "<div id=\"app\"></div>")
            .File("App.razor", """
                @inject Wasm.Pets.IPetsClient Pets
                <p>@_name</p>
                @code {
                    private string? _name;

                    protected override async Task OnInitializedAsync() => _name = (await Pets.GetPetAsync("rex")).Name;
                }
                """)
            .File("Program.cs", """
                using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
                using Wasm.Pets;

                var builder = WebAssemblyHostBuilder.CreateDefault(args);
                builder.RootComponents.Add<Wasm.App>("#app");
                builder.Services.AddPetsClient(static options => options.BaseAddress = new Uri("https://pets.example.com"));
                await builder.Build().RunAsync();
                """);
        project.DotNet("publish", "-o", "published").Succeeds().SaysNoWarning();
        Assert.NotEmpty(Directory.EnumerateFiles(project.PathOf("published/wwwroot/_framework"), "Wasm.*.wasm"));
    }

    // A whole build, so that no error of the compiler follows.
    [Theory]
    [InlineData("csproj", "net48", "DCS0010: The emitted client needs net8.0 or later, and this project targets net48.")]
    [InlineData("csproj", "netstandard2.0", "DCS0010: The emitted client needs net8.0 or later, and this project targets netstandard2.0.")]
    [InlineData("vbproj", "net10.0", "DCS0017: DcsGen emits C#, and this is a project of VB. Make a C# project of the document, and reference that.")]
    [InlineData("fsproj", "net10.0", "DCS0017: DcsGen emits C#, and this is a project of F#. Make a C# project of the document, and reference that.")]
    public void A_project_in_which_no_client_can_be_emitted_has_one_error(string extension, string framework, string error)
    {
        var name = "Other" + extension + framework.Replace(".", "", StringComparison.Ordinal);
        var result = feed.NewProject(name)
            .File($"{name}.{extension}", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>{framework}</TargetFramework>
                    <Nullable>enable</Nullable>
                  </PropertyGroup>
                  <ItemGroup>
                    {Package}
                  </ItemGroup>
                </Project>
                """)
            .FileFrom("Pets.openapi.yaml", "Pets.openapi.yaml")
            .Build().Fails();
        var only = Assert.Single(result.Output.Split('\n')
            .Select(static line => line.Trim())
            .Where(static line => line.Contains(" error ", StringComparison.Ordinal))
            .Distinct());
        Assert.Contains(error, only, StringComparison.Ordinal);
    }
}
