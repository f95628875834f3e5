using System.Collections.Immutable;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Emit;
using DcsGen.Incremental;
using DcsGen.Spec;

namespace DcsGen.Hosting;

/// <summary>Compares the committed output with the emitted files (<c>DcsGenMode=verify</c>).</summary>
/// <remarks>In the generator and not in an analyzer, so that <c>RunAnalyzers=false</c> does not switch it off.</remarks>
internal static class CommittedOutput
{
    /// <summary>Returns a finding for each committed file that is stale, missing or orphaned.</summary>
    /// <param name="input">The emitted files; the names of the clients that are incomplete because of an error, with null for a client
    /// without a name; and the committed files.</param>
    /// <param name="cancellationToken">Cancels the comparison.</param>
    public static EquatableArray<DiagnosticInfo> Check(
        ((ImmutableArray<CSharpFile> Files, ImmutableArray<string?> Incomplete) Emitted, CommittedOutputFiles? Committed) input,
        CancellationToken cancellationToken)
    {
        // Which files belong to a client without a name is unknown.
        if (input.Committed is not { } committed || input.Emitted.Incomplete.Contains(null))
        {
            return [];
        }

        var incomplete = input.Emitted.Incomplete;

        var rest = committed.Files.ToDictionary(static file => file.HintName, StringComparer.Ordinal);
        var findings = new List<DiagnosticInfo>();
        var emitted = input.Emitted.Files.Where(file => !incomplete.Contains(file.Context.ClientName.ToString())).ToList();
        if (committed.Files.Count == 0 && emitted.Count > 0)
        {
            // One finding, and not one for each file.
            return [new(
                DiagnosticDescriptors.Stale.Id,
                committed.Folder.Length == 0 ? emitted[0].HintName : committed.Folder,
                0,
                0,
                [MessageText.Whole(committed.Folder), $"missing, with all {emitted.Count} files"])];
        }

        var clients = new HashSet<string>(committed.Files.Select(static file => ClientOf(file.HintName)), StringComparer.Ordinal);
        foreach (var client in emitted.Select(static file => ClientOf(file.HintName)).Where(client => !clients.Contains(client)).Distinct())
        {
            findings.Add(new(
                DiagnosticDescriptors.Stale.Id,
                $"{committed.Folder}/{client}".TrimStart('/'),
                0,
                0,
                [MessageText.Whole(client), $"missing, with all its files"]));
        }

        foreach (var file in emitted.Where(file => clients.Contains(ClientOf(file.HintName))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!rest.TryGetValue(file.HintName, out var found))
            {
                var path = committed.Folder.Length == 0 ? file.HintName : committed.Folder + "/" + file.HintName;
                findings.Add(new(DiagnosticDescriptors.Stale.Id, path, 0, 0, [MessageText.Whole(file.HintName), $"missing"]));
                continue;
            }

            rest.Remove(file.HintName);
            if (FirstDifference(found.Text, CSharpFiles.Emit(file)) is { } line)
            {
                findings.Add(new(
                    DiagnosticDescriptors.Stale.Id, found.Path, line, 0,
                    [MessageText.Whole(file.HintName), $"stale from line {line + 1} on"]));
            }
        }

        findings.AddRange(committed.Files
            .Where(file => rest.ContainsKey(file.HintName) && !incomplete.Contains(ClientOf(file.HintName)))
            .Select(
                static file => new DiagnosticInfo(DiagnosticDescriptors.Orphan.Id, file.Path, 0, 0, [MessageText.Whole(file.HintName)])));
        return findings.ToEquatableArray();
    }

    // Each client has a folder of its name.
    private static string ClientOf(string hintName) => hintName.Split('/')[0];

    // The zero-based line; null when the texts are the same. A checkout may have changed line ends and added a byte order mark.
    private static int? FirstDifference(string committed, string emitted)
    {
        var left = committed.TrimStart('\uFEFF').Replace("\r\n", "\n").Split('\n');
        var right = emitted.Split('\n');
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            if (i >= left.Length || i >= right.Length || left[i] != right[i])
            {
                return Math.Min(i, left.Length - 1);
            }
        }

        return null;
    }
}
