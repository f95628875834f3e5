using System.Text.RegularExpressions;
using DcsGen.Diagnostics;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DcsGen.Tests.Pages;

/// <summary>The pages of the documentation: their links, their C#, and what they say of the code.</summary>
public partial class PagesTests
{
    /// <summary>What a page takes as given.</summary>
    private const string Given = """
        global using System;
        global using System.Collections.Generic;
        global using System.Net;
        global using System.Net.Http;
        global using System.Text.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.DependencyInjection;
        global using MyApp.Pets;
        global using static Given;

        internal static class Given
        {
            public static readonly IServiceCollection services = null!;
            public static readonly HttpClient http = null!;
        }
        """;

    private const string Scheme = "  securitySchemes: { ApiKey: { type: apiKey, in: header, name: X-Key } }\n";

    private static readonly string s_document = Read("src/DcsGen/docs/first-call/pets.openapi.yaml");

    // The document of the first call, and the same with a security scheme, for the C# that has credentials.
    private static readonly Lazy<CSharpCompilation> s_plain = new(static () => Client(s_document));
    private static readonly Lazy<CSharpCompilation> s_secured = new(static () => Client(s_document
        .Replace("paths:\n", "security: [{ ApiKey: [] }]\npaths:\n", StringComparison.Ordinal)
        .Replace("components:\n", "components:\n" + Scheme, StringComparison.Ordinal)));

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Latest);

    private static readonly string[] s_top = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"];

    public static TheoryData<string> All =>
    [
        .. s_top.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.md", SearchOption.AllDirectories)
                .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
                .Where(static path => !path.Split('/').Any(static folder => folder is "bin" or "obj")))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void A_link_leads_to_a_file_and_to_a_heading_in_it(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        foreach (Match link in Link().Matches(Fence().Replace(Read(page), "")))
        {
            var parts = link.Groups[1].Value.Split('#');
            if (parts[0].Contains("://", StringComparison.Ordinal))
            {
                continue;
            }

            var target = parts[0].Length == 0 ? Path.Combine(Repository.Root, page) : Path.GetFullPath(Path.Combine(folder, parts[0]));
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{page}: {link.Value}");
            if (parts.Length > 1)
            {
                var headings = Heading().Matches(File.ReadAllText(target)).Select(static match => Anchor(match.Groups[1].Value));
                Assert.True(headings.Contains(parts[1]), $"{page}: no heading for {link.Value}");
            }
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/DcsGen/README.md")]
    [InlineData("src/DcsGen/docs/testing.md")]
    [InlineData("src/DcsGen/docs/migrating.md")]
    public void The_CSharp_of_a_page_compiles(string page)
    {
        var blocks = CSharpBlock().Matches(Read(page)).Select(static match => match.Groups[1].Value).ToArray();
        Assert.NotEmpty(blocks);

        // Types and statements of a page are compiled together: a program has the statements of one block.
        var trees = blocks.Select(text => CSharpSyntaxTree.ParseText(text, s_options, page))
            .ToLookup(static tree => tree.GetCompilationUnitRoot().Members.Any(static member => member is GlobalStatementSyntax));
        var programs = trees[true].DefaultIfEmpty(CSharpSyntaxTree.ParseText("return;", s_options, page));
        Assert.All(programs, program =>
        {
            var compilation = (program.ToString().Contains("Credentials", StringComparison.Ordinal) ? s_secured : s_plain).Value
                .AddSyntaxTrees([program, .. trees[false]]);
            Assert.Empty(compilation.GetDiagnostics().Where(static one => one.Severity == DiagnosticSeverity.Error));
            Assert.Empty(Unused(compilation, page));
        });
    }

    // Members of a client's interface have bodies, so the compiler accepts a fake whose method implements no member and is never called.
    private static IEnumerable<string> Unused(CSharpCompilation compilation, string page) => compilation
        .GetSymbolsWithName(static _ => true, SymbolFilter.Type)
        .OfType<INamedTypeSymbol>()
        .Where(type => type.DeclaringSyntaxReferences.Any(place => place.SyntaxTree.FilePath == page))
        .SelectMany(static type => type.Interfaces.Where(static one => one.Name.EndsWith("Client", StringComparison.Ordinal))
            .SelectMany(client => type.GetMembers().OfType<IMethodSymbol>()
                .Where(static method => method.MethodKind == MethodKind.Ordinary)
                .Except(
                    client.GetMembers().Select(type.FindImplementationForInterfaceMember).OfType<IMethodSymbol>(),
                    SymbolEqualityComparer.Default))
            .Select(static method => method!.ToDisplayString()));

    [Fact]
    public void The_first_program_of_the_README_is_the_one_that_it_copies() => Assert.Equal(
        CSharpBlock().Match(Read("README.md")).Groups[1].Value,
        Read("src/DcsGen/docs/first-call/Program.cs"));

    [Fact]
    public void The_README_is_read_in_a_minute() => Assert.InRange(Read("README.md").Length, 1, 8 * 1024);

    [Fact]
    public void Every_diagnostic_has_a_row_and_a_heading()
    {
        var page = Read("src/DcsGen/docs/diagnostics.md");
        Assert.All(DiagnosticDescriptors.All, descriptor =>
        {
            Assert.Contains($"| {descriptor.Id} | {descriptor.DefaultSeverity} | [", page, StringComparison.Ordinal);
            Assert.Contains($"\n## {descriptor.Id}\n", page, StringComparison.Ordinal);
        });
    }

    private static CSharpCompilation Client(string document) => Compiler.Empty(LanguageVersion.Latest)
        .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
        .AddSyntaxTrees(new GeneratorRun().Add(GeneratorRun.SpecPath, document, ("DcsGenNamespace", "MyApp.Pets")).Run().Files
            .Append(new("Given.cs", Given))
            .Select(static file => CSharpSyntaxTree.ParseText(file.Value, s_options, file.Key)));

    private static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n");

    // As GitHub makes them.
    private static string Anchor(string heading) =>
        NotInAnchor().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
