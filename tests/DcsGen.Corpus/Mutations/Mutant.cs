using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.Reading;
using DcsGen.Spec;

namespace DcsGen.Corpus.Mutations;

/// <summary>A document with faults, and always the same one for a seed, a document's name and a round: other documents change
/// nothing.</summary>
/// <param name="Kind">The kind of its first mutation.</param>
/// <param name="Changes">What was done to it, one line each.</param>
/// <param name="Texts">The document, and then the files that it refers to.</param>
/// <param name="HasVersion">Whether the root still has <c>openapi</c> or <c>swagger</c> with a version that is read.</param>
internal sealed record Mutant(MutationKind Kind, IReadOnlyList<string> Changes, IReadOnlyList<SpecText> Texts, bool HasVersion)
{
    private static readonly MutationKind[] s_kinds = Enum.GetValues<MutationKind>();

    /// <param name="texts">The document, and then the files that it refers to.</param>
    /// <param name="name">What the run calls the document.</param>
    /// <param name="seed">The run's.</param>
    /// <param name="round">Which mutant of this document: each round has another kind than the one before.</param>
    public static Mutant Make(IReadOnlyList<SpecText> texts, string name, int seed, int round)
    {
        var hash = Hash(name);
        var random = new RandomNumbers(hash ^ (((ulong)(uint)seed << 32) | (uint)round));
        var kind = s_kinds[(int)((hash + (ulong)round) % (ulong)s_kinds.Length)];
        var mutated = texts.ToArray();
        var target = texts.Count > 1 && random.OneIn(3) ? 1 + random.Below(texts.Count - 1) : 0;
        if (Read(texts[target].Text) is not { } root)
        {
            (target, root) = (0, Read(texts[0].Text)!);
        }

        var mutator = new Mutator(root, random);
        var changes = new List<string>();
        for (var attempts = 0; attempts < 20 && changes.Count == 0; attempts++)
        {
            Add(mutator.Mutate(kind));
        }

        for (var more = random.OneIn(3) ? 1 + random.Below(4) : 0; more > 0; more--)
        {
            Add(mutator.Mutate(random.Of(s_kinds)));
        }

        var isJson = JsonText.LooksLikeJson(texts[target].Text);
        mutated[target] = texts[target] with { Text = isJson ? MutantText.Json(root) : MutantText.Yaml(root) };
        return new(kind, changes, mutated, target > 0 || HasVersionIn(root));

        void Add(string? change)
        {
            if (change is not null)
            {
                changes.Add(target == 0 ? change : $"{change} in {Path.GetFileName(texts[target].Path)}");
            }
        }
    }

    // FNV-1a, which is the same in every process.
    private static ulong Hash(string name) => name.Aggregate(14695981039346656037, static (hash, c) => (hash ^ c) * 1099511628211);

    private static JsonObject? Read(string text)
    {
        try
        {
            return SourceTree.Read(text, new(CancellationToken.None)) as JsonObject;
        }
        catch (DocumentException)
        {
            return null; // a file that a document refers to may be anything
        }
    }

    private static bool HasVersionIn(JsonObject root)
    {
        var version = root.ContainsKey("openapi") ? root["openapi"] : root["swagger"];
        var text = version?.GetValueKind() switch
        {
            JsonValueKind.String => version.GetValue<string>(),
            JsonValueKind.Number => version.ToJsonString(),
            _ => "",
        };
        return text is "2" or "2.0" || text.StartsWith("3.", StringComparison.Ordinal);
    }
}
