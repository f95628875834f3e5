using System.Text.Json.Nodes;
using DcsGen.Reading;
using DcsGen.Spec;

namespace DcsGen.Corpus.Mutations;

/// <summary>A document with faults, and always the same one for a seed and an index.</summary>
/// <param name="Kind">The kind of its first mutation.</param>
/// <param name="Changes">What was done to it, one line each.</param>
/// <param name="Texts">The document, and then the files that it refers to.</param>
/// <param name="HasVersion">Whether the root still has <c>openapi</c> or <c>swagger</c> with a version that is read.</param>
internal sealed record Mutant(MutationKind Kind, IReadOnlyList<string> Changes, IReadOnlyList<SpecText> Texts, bool HasVersion)
{
    private static readonly MutationKind[] s_kinds = Enum.GetValues<MutationKind>();

    /// <summary>Returns the document that a mutant is made of: each in turn, so that each gets every kind.</summary>
    public static T Source<T>(IReadOnlyList<T> documents, int index) => documents[index % documents.Count];

    /// <param name="texts">The document, and then the files that it refers to.</param>
    /// <param name="documents">How many documents the run has.</param>
    /// <param name="seed">The run's.</param>
    /// <param name="index">Which mutant of the run.</param>
    public static Mutant Make(IReadOnlyList<SpecText> texts, int documents, int seed, int index)
    {
        var random = new RandomNumbers(((ulong)(uint)seed << 32) | (uint)index);
        var kind = s_kinds[index / documents % s_kinds.Length];
        var mutated = texts.ToArray();
        var target = texts.Count > 1 && random.OneIn(3) ? 1 + random.Below(texts.Count - 1) : 0;
        if (Read(texts[target].Text) is not { } root)
            (target, root) = (0, Read(texts[0].Text)!);

        var mutator = new Mutator(root, random);
        var changes = new List<string>();
        for (var attempts = 0; attempts < 20 && changes.Count == 0; attempts++)
            Add(mutator.Mutate(kind));
        for (var more = random.OneIn(3) ? 1 + random.Below(4) : 0; more > 0; more--)
            Add(mutator.Mutate(random.Of(s_kinds)));

        var isJson = JsonText.LooksLikeJson(texts[target].Text);
        mutated[target] = texts[target] with { Text = isJson ? MutantText.Json(root) : MutantText.Yaml(root) };
        return new(kind, changes, mutated, target > 0 || HasVersionIn(root));

        void Add(string? change)
        {
            if (change is not null)
                changes.Add(target == 0 ? change : $"{change} in {Path.GetFileName(texts[target].Path)}");
        }
    }

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

    private static bool HasVersionIn(JsonObject root) =>
        (root.ContainsKey("openapi") ? root["openapi"] : root["swagger"]) is JsonValue version
        && version.ToString() is var text && (text is "2" or "2.0" || text.StartsWith("3.", StringComparison.Ordinal));
}
