using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Helpers;

/// <summary>
/// The client that a document gives, compiled and loaded, to be called by C# code as a user writes it: the code is compiled against the
/// client's assembly and sees what is public.
/// </summary>
internal sealed class EmittedClient
{
    private static readonly ConcurrentDictionary<string, Lazy<EmittedClient>> s_clients = new(StringComparer.Ordinal);

    private readonly AssemblyLoadContext _context = new("Consumer", isCollectible: true);
    private readonly ConcurrentDictionary<string, Lazy<MethodInfo>> _calls = new(StringComparer.Ordinal);
    private readonly MetadataReference _reference;

    private EmittedClient(GeneratorRun run)
    {
        Diagnostics = run.Diagnostics;
        var image = Compile(Compiler.Empty(LanguageVersion.Latest).WithAssemblyName("Pets"), run.Files);
        _reference = MetadataReference.CreateFromImage(image);
        _context.LoadFromStream(new MemoryStream(image));
    }

    /// <summary>What the generator said of the document.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The client of a document: <c>Acme.Pets.PetsClient</c>. Compiled once for each text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="metadata">Of the document's item, such as <c>("DcsGenGroupBy", "tag")</c>.</param>
    public static EmittedClient Of(string document, params (string Name, string Value)[] metadata) =>
        s_clients.GetOrAdd(
            string.Join('\n', [document, .. metadata.Select(pair => $"{pair.Name}={pair.Value}")]),
            _ => new(() => new(new GeneratorRun().Add(GeneratorRun.SpecPath, document, metadata).Run()))).Value;

    /// <summary>Calls the client over real HTTP.</summary>
    /// <param name="server">Its base address.</param>
    /// <param name="code">Statements with <c>client</c>, <c>http</c> and <c>cancellationToken</c>; what they return comes back.</param>
    /// <param name="options">Assignments of the client's options.</param>
    public async Task<object?> CallAsync(RecordingServer server, string code, string options = "")
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        return await CallAsync(http, code, options);
    }

    /// <inheritdoc cref="CallAsync(RecordingServer, string, string)"/>
    public async Task<object?> CallAsync(HttpClient http, string code, string options = "", CancellationToken cancellationToken = default)
    {
        var call = _calls.GetOrAdd(options + "\n" + code, _ => new(() => Load(code, options))).Value;
        return await (Task<object?>)call.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [http, cancellationToken], null)!;
    }

    private MethodInfo Load(string code, string options)
    {
        var text = $$"""
            #nullable enable
            #pragma warning disable CS0162 // after the return of the code
            #pragma warning disable CS1998 // code that awaits nothing
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using System.Net.Http;
            using System.Text;
            using System.Text.Json;
            using System.Threading;
            using System.Threading.Tasks;
            using Acme.Pets;

            public static class Call
            {
                public static async Task<object?> RunAsync(HttpClient http, CancellationToken cancellationToken)
                {
                    var client = new PetsClient(http, new() { {{options}} });
                    {{code}}
                    return null;
                }
            }
            """;
        var name = "Call" + _calls.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var compilation = Compiler.Empty(LanguageVersion.Latest).WithAssemblyName(name).AddReferences(_reference);
        return _context.LoadFromStream(new MemoryStream(Compile(compilation, [new("Call.cs", text)])))
            .GetType("Call")!
            .GetMethod("RunAsync")!;
    }

    private static byte[] Compile(CSharpCompilation compilation, IEnumerable<KeyValuePair<string, string>> files)
    {
        var image = new MemoryStream();
        var result = compilation.AddSyntaxTrees(
            files.Select(static file => Compiler.Parse(file, new(LanguageVersion.Latest)))).Emit(image);
        Assert.Equal(
            "", string.Join("\n", result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)));
        return image.ToArray();
    }
}
