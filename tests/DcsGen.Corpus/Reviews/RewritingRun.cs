using System.Text.Json.Nodes;
using DcsGen.Contracts;
using DcsGen.Reading;
using DcsGen.Review;
using DcsGen.Spec;
using DcsGen.Tests.Review;

namespace DcsGen.Corpus.Reviews;

/// <summary>Writes documents in other ways that mean the same, and counts the findings above information.</summary>
internal static class RewritingRun
{
    /// <returns>0 if no rewriting changes the wire, and no rewriting but that of inlined schemas changes C#.</returns>
    public static int Run(
        string folder, IReadOnlyList<string> documents, bool isVerbose, TextWriter writer, CancellationToken cancellationToken)
    {
        var sums = Rewriting.Names.ToDictionary(static name => name, static _ => new Sum(), StringComparer.Ordinal);
        foreach (var path in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Root(path) is not { } root || Map(root, [], cancellationToken) is not { } previous)
            {
                continue;
            }

            foreach (var name in Rewriting.Names)
            {
                if (Rewriting.Of(name, root, Name) is not var (text, files) || Map(text, files, cancellationToken) is not { } current)
                {
                    continue;
                }

                var changes = SpecDiff.Compare(previous, current, cancellationToken)
                    .Where(static change => change.Kind != "version")
                    .ToList();
                var (wire, csharp) = (
                    changes.Where(static change => change.Wire > Verdict.Safe).ToList(),
                    changes.Where(static change => change.CSharp > Verdict.Safe).ToList());
                sums[name].Add(wire.Count, csharp.Count);
                if (wire.Count + (name == "inlined" ? 0 : csharp.Count) > 0)
                {
                    writer.WriteLine($"{Path.GetRelativePath(folder, path)} {name}: {wire.Count} of the wire, {csharp.Count} of C#");
                    foreach (var change in wire.Concat(name == "inlined" ? [] : csharp).Distinct().Take(isVerbose ? int.MaxValue : 0))
                    {
                        writer.WriteLine($"  {change.Id} {change.Text} [{change.Wire}/{change.CSharp}]");
                    }
                }
            }
        }

        writer.WriteLine();
        writer.WriteLine("| rewriting | documents | with findings of the wire | with findings of C# |");
        writer.WriteLine("| --- | --- | --- | --- |");
        foreach (var (name, sum) in sums)
        {
            writer.WriteLine($"| {name} | {sum.Documents} | {sum.Wire} | {sum.CSharp} |");
        }

        return sums.All(static pair => pair.Value.Wire == 0 && (pair.Key == "inlined" || pair.Value.CSharp == 0)) ? 0 : 1;
    }

    private const string Name = "acme.json";

    private static JsonObject? Root(string path)
    {
        try
        {
            return YamlText.Read(File.ReadAllText(path), new(CancellationToken.None)) as JsonObject;
        }
        catch (DocumentException)
        {
            // The run of documents reports it.
            return null;
        }
    }

    private static Contract? Map(
        JsonNode document, IReadOnlyList<(string Path, JsonNode Content)> files, CancellationToken cancellationToken) =>
        ContractMapper.Map(
            new SpecFile(
                Name,
                document.ToJsonString(),
                new("Acme", "Acme", "", "acme", "Acme"),
                new(".NETCoreApp,Version=v10.0", "14.0", HasHttpClientFactory: false),
                null,
                new([.. files.Select(static file => new SpecText(file.Path, file.Content.ToJsonString()))])),
            cancellationToken).Value;

    private sealed class Sum
    {
        public int Documents { get; private set; }

        public int Wire { get; private set; }

        public int CSharp { get; private set; }

        public void Add(int wire, int csharp)
        {
            Documents++;
            Wire += wire > 0 ? 1 : 0;
            CSharp += csharp > 0 ? 1 : 0;
        }
    }
}
