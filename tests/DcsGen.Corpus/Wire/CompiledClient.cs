using System.Reflection;
using DcsGen.CSharp;

namespace DcsGen.Corpus.Wire;

/// <summary>
/// The client of a document, generated, compiled and loaded. Of the generator's model it keeps the links only: which method an operation
/// is, and which C# name a wire name has.
/// </summary>
internal sealed class CompiledClient
{
    private readonly Assembly _assembly;

    public CompiledClient(Api api, Assembly assembly)
    {
        _assembly = assembly;
        Api = api;
        Models = api.Models.ToDictionary(static model => model.Name.Bare);
        Unions = api.Unions.Select(static union => union.Name.Bare).ToHashSet(StringComparer.Ordinal);
        Name = api.Context.ClientName.Bare;
        Namespace = api.Context.Namespace.Text;
    }

    public Api Api { get; }

    public IReadOnlyDictionary<string, ModelType> Models { get; }

    public IReadOnlySet<string> Unions { get; }

    public string Name { get; }

    public string Namespace { get; }

    public Type ClientType => Type(Name + "Client");

    public Type Type(string name) => _assembly.GetType($"{Namespace}.{name}", throwOnError: true)!;
}
