using BenchmarkDotNet.Attributes;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Benchmarks;

/// <summary>The generator over the home document, inside a driver as the compiler has one.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly InMemoryText _document = new("/specs/dcs.openapi.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dcs.openapi.yaml")));
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _edited = null!;
    private InMemoryText _commented = null!;
    private InMemoryText _changed = null!;
    private GeneratorDriver _warm = null!;

    [GlobalSetup]
    public void Setup()
    {
        _compilation = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText("class A;")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        _edited = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class B;"));
        var text = _document.GetText().ToString();
        _commented = new(_document.Path, "# a comment\n" + text);
        _changed = new(_document.Path, text.Replace("scan_type:", "scan_mode:", StringComparison.Ordinal));
        _warm = Driver().RunGenerators(_compilation);
    }

    [Benchmark(Baseline = true, Description = "first run")]
    public GeneratorDriver First() => Driver().RunGenerators(_compilation);

    [Benchmark(Description = "after a C# edit")]
    public GeneratorDriver CodeEdit() => _warm.RunGenerators(_edited);

    [Benchmark(Description = "after a comment in the YAML")]
    public GeneratorDriver Comment() => _warm.ReplaceAdditionalText(_document, _commented).RunGenerators(_compilation);

    [Benchmark(Description = "after a property in the YAML")]
    public GeneratorDriver Change() => _warm.ReplaceAdditionalText(_document, _changed).RunGenerators(_compilation);

    private CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new DcsGenerator().AsSourceGenerator()],
        [_document],
        CSharpParseOptions.Default,
        new InMemoryOptions(
            [], new(StringComparer.Ordinal) { [_document.Path] = new(StringComparer.Ordinal) { ["DcsGenRole"] = "Spec" } }));
}
