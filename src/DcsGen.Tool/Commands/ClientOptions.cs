using System.CommandLine;
using DcsGen.Spec;

namespace DcsGen.Tool.Commands;

/// <summary>The metadata of a <c>DcsGenSpec</c> item, as options.</summary>
internal sealed class ClientOptions
{
    private readonly Option<string> _namespace = new("--namespace") { Description = "Where the client goes [default: the client's name, after that of --root-namespace].", HelpName = "name" };
    private readonly Option<string> _rootNamespace = new("--root-namespace")
    {
        Description = "What the project has as RootNamespace.",
        HelpName = "name"
    };
    private readonly Option<string> _clientName = new("--client-name") { Description = "The client is I{name}Client [default: the file's name].", HelpName = "name" };
    private readonly Option<string> _accessibility = new("--accessibility")
    {
        Description = "Of every emitted type [default: public].",
        HelpName = "public|internal"
    };
    private readonly Option<string> _groupBy = new("--group-by") { Description = "An interface for each tag.", HelpName = "tag" };
    private readonly Option<string> _schemas = new("--schemas")
    {
        Description = "all: a type of each named schema, used or not [default: used].",
        HelpName = "used|all"
    };
    private readonly Option<string[]> _includeTags = Patterns("--include-tags", "Only operations with such a tag");
    private readonly Option<string[]> _excludeTags = Patterns("--exclude-tags", "No operations with such a tag");
    private readonly Option<string[]> _includePaths = Patterns("--include-paths", "Only operations at such a path");
    private readonly Option<string[]> _excludePaths = Patterns("--exclude-paths", "No operations at such a path");
    private readonly Option<string[]> _includeOperations = Patterns("--include-operations", "Only operations with such an operationId");
    private readonly Option<string[]> _excludeOperations = Patterns("--exclude-operations", "No operations with such an operationId");

    /// <summary>In the order in which the help has them.</summary>
    public IEnumerable<Option> All =>
    [
        _namespace, _rootNamespace, _clientName, _accessibility, _groupBy, _schemas,
        _includeTags, _excludeTags, _includePaths, _excludePaths, _includeOperations, _excludeOperations,
    ];

    /// <summary>The options that a project would have.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="path">Of the document, which names the client where nothing else does.</param>
    public SpecOptions Read(ParseResult result, string path)
    {
        return new(Text(_namespace), Text(_clientName), Text(_accessibility), FilePath.DocumentName(path), Text(_rootNamespace))
        {
            GroupBy = Text(_groupBy),
            Schemas = Text(_schemas),
            Filter = new(
                List(_includeTags),
                List(_excludeTags),
                List(_includePaths),
                List(_excludePaths),
                List(_includeOperations),
                List(_excludeOperations)),
        };

        string Text(Option<string> option) => result.GetValue(option)?.Trim() ?? "";

        string List(Option<string[]> option) => string.Join(';', result.GetValue(option) ?? []);
    }

    private static Option<string[]> Patterns(string name, string description) => new(name)
    {
        Description = description + ": a pattern with * for anything; several times, or with ; between.",
        HelpName = "pattern",
    };
}
