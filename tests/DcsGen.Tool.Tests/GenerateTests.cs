using DcsGen.Tests.Helpers;

namespace DcsGen.Tool.Tests;

/// <summary><c>dcsgen generate</c> writes what the compiler emits.</summary>
public sealed class GenerateTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Repository.Cases, "*.yaml").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_what_the_compiler_emits(string name)
    {
        _work.With("pets.openapi.yaml", File.ReadAllText(Path.Combine(Repository.Cases, name)));
        var compiler = new GeneratorRun().Property("DcsGenMode", "write").Add(GeneratorRun.SpecPath, _work.Read("pets.openapi.yaml")).Run();
        _work.Run("generate", "pets.openapi.yaml", "--output", "out", "--root-namespace", "Acme").EndsWith(0);
        Assert.Equal(compiler.Files.OrderBy(static file => file.Key, StringComparer.Ordinal), Written());
    }

    [Fact]
    public void Options_are_those_of_a_project()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "specs", "iam.openapi.yaml"));
        var compiler = new GeneratorRun().Property("DcsGenMode", "write").Add(
            GeneratorRun.SpecPath, document, ("DcsGenNamespace", "Acme.Iam"), ("DcsGenClientName", "Keystone"), ("DcsGenAccessibility", "internal"), ("DcsGenGroupBy", "tag"), ("DcsGenIncludeOperations", "Keystone*|*Project*"), ("DcsGenExcludeOperations", "KeystoneListProjects")).Run();
        _work.With("pets.openapi.yaml", document).Run(
            "generate",
            "pets.openapi.yaml",
            "-o",
            "out",
            "--namespace",
            "Acme.Iam",
            "--client-name",
            "Keystone",
            "--accessibility",
            "internal",
            "--group-by",
            "tag",
            "--include-operations",
            "Keystone*",
            "--include-operations",
            "*Project*",
            "--exclude-operations",
            "KeystoneListProjects").EndsWith(0);
        Assert.Equal(compiler.Files.OrderBy(static file => file.Key, StringComparer.Ordinal), Written());
    }

    [Theory]
    [InlineData("dcs", "--namespace", "Dcs", "--client-name", "Dcs")]
    [InlineData("iam", "--namespace", "Dcs.Iam", "--client-name", "Iam", "--accessibility", "internal")]
    public void The_committed_client_is_what_it_writes(string document, params string[] options)
    {
        var result = _work.Run([
            "generate",
            Path.Combine(Repository.Root, "specs", document + ".openapi.yaml"),
            "--output",
            Path.Combine(Repository.Root, "src", "Dcs", "Generated"),
            "--registration",
            "--check",
            .. options
        ]);
        Assert.Equal("", result.EndsWith(0).Out);
    }

    [Fact]
    public void Check_names_what_differs_and_writes_nothing()
    {
        _work.With("pets.yaml", Documents.Pets());
        _work.Run("generate", "pets.yaml", "--output", "out").EndsWith(0);
        _work.Run("generate", "pets.yaml", "--output", "out", "--check").EndsWith(0);
        _work.With("out/Pets/Models/Pet.g.cs", "// tampered").With("out/Pets/Models/Gone.g.cs", "// gone");
        File.Delete(_work.PathOf("out/Pets/IPetsClient.g.cs"));
        var result = _work.Run("generate", "pets.yaml", "--output", "out", "--check").EndsWith(1);
        Assert.Equal(
            ["missing: Pets/IPetsClient.g.cs", "differs: Pets/Models/Pet.g.cs", "not generated: Pets/Models/Gone.g.cs"],
            result.Out.ReplaceLineEndings("\n").TrimEnd().Split('\n'));
        Assert.Equal("// tampered", _work.Read("out/Pets/Models/Pet.g.cs"));
    }

    [Fact]
    public void Files_that_are_no_longer_generated_are_deleted_on_request_and_only_for_this_client()
    {
        _work.With("pets.yaml", Documents.Pets()).With("out/Pets/Models/Gone.g.cs", "").With("out/Pets/Notes.cs", "").With("out/Other/IOtherClient.g.cs", "");
        Assert.Contains(
            "1 file no longer generated", _work.Run("generate", "pets.yaml", "--output", "out").EndsWith(0).Out, StringComparison.Ordinal);
        Assert.True(_work.Has("out/Pets/Models/Gone.g.cs"));
        Assert.Contains(
            "1 deleted", _work.Run("generate", "pets.yaml", "--output", "out", "--clean").EndsWith(0).Out, StringComparison.Ordinal);
        Assert.False(_work.Has("out/Pets/Models/Gone.g.cs"));
        Assert.True(_work.Has("out/Pets/Notes.cs") && _work.Has("out/Other/IOtherClient.g.cs"));
    }

    [Fact]
    public void Unchanged_files_are_not_written_again()
    {
        _work.With("pets.yaml", Documents.Pets()).Run("generate", "pets.yaml", "--output", "out").EndsWith(0);
        Assert.StartsWith(
            "0 files written, ", _work.Run("generate", "pets.yaml", "--output", "out").EndsWith(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_document_writes_nothing()
    {
        _work.With("pets.yaml", "swagger: 1.2\n");
        Assert.Contains(
            "pets.yaml:1:1: error DCS0002: ",
            _work.Run("generate", "pets.yaml", "--output", "out").EndsWith(2).Error,
            StringComparison.Ordinal);
        Assert.False(Directory.Exists(_work.PathOf("out")));
    }

    private SortedDictionary<string, string> Written()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(_work.PathOf("out"), "*", SearchOption.AllDirectories))
        {
            // A byte order mark would be a character here.
            files.Add(
                Path.GetRelativePath(_work.PathOf("out"), path).Replace('\\', '/'),
                new System.Text.UTF8Encoding(false).GetString(File.ReadAllBytes(path)));
        }

        return files;
    }
}
