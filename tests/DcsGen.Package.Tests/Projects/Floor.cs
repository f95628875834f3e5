using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

// Loads a generator from a file, as the compiler does, and runs it on a document; what it emits is compiled.
var (generatorPath, documentPath) = (args[0], args[1]);
var generator = (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(generatorPath).GetType("DcsGen.DcsGenerator")!)!;
var parse = new CSharpParseOptions(LanguageVersion.CSharp12);
var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
    .Split(Path.PathSeparator)
    .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
    .Select(path => MetadataReference.CreateFromFile(path));
var compilation = CSharpCompilation.Create(
    "Floor",
    [],
    references,
    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
var driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [new FileText(documentPath)], parse, new Items())
    .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var reported);

Console.WriteLine($"Microsoft.CodeAnalysis {typeof(Compilation).Assembly.GetName().Version}");
Console.WriteLine(string.Join(", ", AppDomain.CurrentDomain.GetAssemblies()
    .Select(assembly => assembly.GetName().Name!)
    .Where(name => name.StartsWith("DcsGen.", StringComparison.Ordinal))
    .OrderByDescending(name => name, StringComparer.Ordinal)));
foreach (var source in driver.GetRunResult().Results.Single().GeneratedSources)
{
    Console.WriteLine($"emitted {source.HintName}");
}

var diagnostics = reported.Concat(generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
    .ToList();
diagnostics.ForEach(Console.WriteLine);
Console.WriteLine($"{diagnostics.Count} diagnostics");

internal sealed class FileText(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(File.ReadAllText(path), Encoding.UTF8);
}

internal sealed class Items : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.RootNamespace"] = "Floor" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText text) =>
        new Values(new() { ["build_metadata.AdditionalFiles.DcsGenRole"] = "Spec" });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
