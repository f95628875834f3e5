using DcsGen.Corpus.Mutations;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Properties;

/// <summary>A slice of the mutation run of DcsGen.Corpus: one mutant of each case.</summary>
public class MutationTests
{
    private const int Seed = 1;

    [Fact]
    public void A_faulty_document_gives_code_that_compiles_and_the_same_in_two_runs()
    {
        var failures = new List<string>();
        var clients = 0;
        foreach (var path in Directory.EnumerateFiles(Repository.Cases, "*.yaml").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            var mutant = Mutant.Make([new("/specs/" + name, File.ReadAllText(path))], name, Seed, round: 0);
            var faults = MutantCheck.Run(mutant, LanguageVersion.CSharp12, out var generated);
            clients += MutantCheck.Refusal(generated) is null ? 1 : 0;
            failures.AddRange(faults.Select(fault => $"{name}: {string.Join("; ", mutant.Changes)}\n  {fault.Key}: {fault.Value}\n{mutant.Texts[0].Text}"));
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
        Assert.True(clients > 70, $"{clients} clients");
    }

    [Fact]
    public void A_seed_gives_the_same_mutant_again_and_another_seed_another()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Cases, "inheritance.yaml"));

        string Text(int seed, int round) => Mutant.Make([new("/specs/a.yaml", document)], "a.yaml", seed, round).Texts[0].Text;

        Assert.Equal(Text(1, 0), Text(1, 0));
        Assert.NotEqual(Text(1, 0), Text(2, 0));
        Assert.NotEqual(Text(1, 0), Text(1, 1));
    }
}
