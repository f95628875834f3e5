using System.Text;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Corpus.Mutations;

/// <summary>What must hold for every document, however faulty it is.</summary>
internal static class MutantCheck
{
    /// <summary>A fault of DcsGen: an exception of the generator, or DCS9999.</summary>
    public const string Threw = "DCS9999";

    /// <summary>An error is reported, or nothing is emitted, and neither syntax, nor a missing version, nor a limit, nor an
    /// overlay is the reason.</summary>
    public const string Refused = "refused";

    /// <summary>The compiler reports an error or a warning in the emitted code.</summary>
    public const string DoesNotCompile = "does not compile";

    /// <summary>Two runs give different files or diagnostics.</summary>
    public const string Differs = "differs";

    /// <summary>A file name that file systems refuse, or a diagnostic of more than one line.</summary>
    public const string Unusable = "unusable";

    // ext4, APFS and others take 255 bytes; NTFS 255 UTF-16 units.
    private const int LongestName = 255;

    /// <summary>Generates a mutant twice and compiles it.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="language">The language to compile for, see <see cref="Compiler.Empty"/>.</param>
    /// <param name="generated">The first run.</param>
    /// <returns>What does not hold, as kind and text.</returns>
    public static IReadOnlyList<KeyValuePair<string, string>> Run(Mutant mutant, LanguageVersion language, out Generation generated)
    {
        var (first, second) = (
            Generation.Of(mutant.Texts, language, keepsOutput: true), Generation.Of(mutant.Texts, language, keepsOutput: true));
        generated = first;
        var faults = new List<KeyValuePair<string, string>>();
        if (first.Exception is { } exception)
        {
            faults.Add(new(Threw, exception.ToString()));
        }

        if (first.Diagnostics.FirstOrDefault(static one => one.Id == "DCS9999") is { } unforeseen)
        {
            faults.Add(new(Threw, unforeseen.GetMessage()));
        }
        else if (Refusal(first) is { } refusal && !IsAllowed(refusal, mutant))
        {
            faults.Add(new(Refused, refusal.ToString()));
        }
        else if (first.Files.Count == 0 && Refusal(first) is null)
        {
            faults.Add(new(Refused, "nothing is emitted, and no error says why"));
        }

        if (Difference(first, second) is { } difference)
        {
            faults.Add(new(Differs, difference));
        }

        faults.AddRange(Unusables(first).Take(1).Select(static text => KeyValuePair.Create(Unusable, text)));
        if (Compiler.Problems(first.Files, language) is { Count: > 0 } problems)
        {
            faults.Add(new(DoesNotCompile, problems[0]));
        }

        return faults;
    }

    /// <summary>Returns the error with which a document was refused, in part or as a whole; null for none.</summary>
    public static Diagnostic? Refusal(Generation generated) =>
        generated.Diagnostics.FirstOrDefault(static one => one.Severity == DiagnosticSeverity.Error);

    private static bool IsAllowed(Diagnostic refusal, Mutant mutant) =>
        refusal.Id is "DCS0001" or "DCS0007" or "DCS0020" || (refusal.Id == "DCS0002" && !mutant.HasVersion);

    private static string? Difference(Generation first, Generation second)
    {
        var (one, other) = (Lines(first), Lines(second));
        var at = Enumerable.Range(0, Math.Max(one.Count, other.Count))
            .FirstOrDefault(i => one.ElementAtOrDefault(i) != other.ElementAtOrDefault(i), -1);
        return at < 0 ? null : $"{one.ElementAtOrDefault(at)} | {other.ElementAtOrDefault(at)}";

        static List<string> Lines(Generation generated) =>
            [
                .. generated.Diagnostics.Select(static one => one.ToString()),
                .. generated.Files.Select(static file => file.Key + "\n" + file.Value)
            ];
    }

    private static IEnumerable<string> Unusables(Generation generated) =>
        generated.Files
            .SelectMany(static file => file.Key.Split('/'))
            .Where(static name => Encoding.UTF8.GetByteCount(name) > LongestName)
            .Select(static name => "a file name is too long: " + name)
            .Concat(generated.Diagnostics
                .Where(static one => one.GetMessage().Any(char.IsControl))
                .Select(static one => $"{one.Id} has a control character: {Uri.EscapeDataString(one.GetMessage())}"));
}
