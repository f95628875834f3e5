using System.CommandLine;
using System.Text;
using DcsGen.Diagnostics;
using DcsGen.Review;
using DcsGen.Tool.Reports;
using Terminal;

namespace DcsGen.Tool.Commands;

/// <summary>Writes down that changes are accepted, and why.</summary>
internal static class AcceptCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var comparison = new ComparisonArguments();
        var reason = new Option<string>("--reason", "-r")
        {
            Description = "Why the changes are accepted; the file has it beside each.",
            HelpName = "text",
        };
        var fingerprints = new Option<string[]>("--fingerprint") { Description = "Only the changes with these, and what follows from them [default: every break and risk].", HelpName = "digits" };
        var prune = new Option<bool>("--prune") { Description = "Also removes entries that no longer match a change." };
        var migrate = new Option<bool>("--migrate") { Description = "Accepts nothing, and writes the entries of the file with the fingerprints and sentences of this version." };
        var command = new Command("accept", "Accepts changes: 'diff' passes them from then on, and the compiler reports them as information.");
        comparison.AddTo(command, reason, fingerprints, prune, migrate);
        command.SetAction((result, cancellationToken) => Task.FromResult(Run(result, cancellationToken)));
        return command;

        int Run(ParseResult result, CancellationToken cancellationToken)
        {
            var isMigration = result.GetValue(migrate);
            if (!isMigration && string.IsNullOrWhiteSpace(result.GetValue(reason)))
            {
                throw new ToolException($"--reason is missing: the file has the reason beside each accepted change.");
            }

            using var progress = new Progress(surroundings);
            var reviewer = comparison.Compare(result, surroundings, progress, cancellationToken);
            progress.Dispose();
            var (path, accepted) = comparison.ReadAccepted(result, surroundings);
            if (path is null)
            {
                throw new ToolException($"The new document is in a commit, which cannot be changed: name the file of accepted changes with --accepted.");
            }

            var full = surroundings.FullPath(path);
            var before = File.Exists(full) ? File.ReadAllText(full) : "";
            if (isMigration)
            {
                return Migrate(before, full, path, reviewer.Changes);
            }

            var open = Select(reviewer.Changes, result.GetValue(fingerprints) ?? []).Where(change => accepted.For(change) is null).ToList();
            var after = AcceptedChanges.Add(before, open, result.GetValue(reason)!);
            after = result.GetValue(prune) ? AcceptedChanges.Prune(after, reviewer.Changes) : after;
            if (open.Count == 0 && before.Length == 0)
            {
                surroundings.Print($"Nothing to accept.");
                return ExitCode.Success;
            }

            Write(full, before, after);
            foreach (var change in open)
            {
                surroundings.Print($"{change.Fingerprint} {change.Id} {Words.Sentence(change.Text)}");
            }

            surroundings.Print($"{Words.Count(open.Count, "change")} accepted in {MessageText.Whole(path)}");
            return ExitCode.Success;
        }

        int Migrate(string before, string full, string path, IReadOnlyList<SpecChange> changes)
        {
            var after = AcceptedChanges.Migrate(before, changes);
            Write(full, before, after);
            var rewritten = before.Split('\n').Zip(after.Split('\n')).Count(static pair => pair.First != pair.Second);
            surroundings.Print($"{Words.Count(rewritten, "entry", "entries")} rewritten in {MessageText.Whole(path)}");
            return ExitCode.Success;
        }
    }

    private static void Write(string path, string before, string after)
    {
        if (after != before)
        {
            File.WriteAllText(path, after, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static IEnumerable<SpecChange> Select(IReadOnlyList<SpecChange> changes, string[] fingerprints)
    {
        if (fingerprints.Length == 0)
        {
            return changes.Where(static change => change.Worst != Verdict.Safe);
        }

        var unknown = fingerprints.Where(fingerprint => !changes.Any(change => change.Fingerprint == fingerprint)).ToList();
        return unknown.Count == 0
            ? changes.Where(change => fingerprints.Contains(change.Fingerprint)
                || (change.Worst != Verdict.Safe && change.Cause is { } cause && fingerprints.Contains(cause)))
            : throw new ToolException($"No change has the fingerprint {MessageText.Join(", ", unknown.Select(MessageText.Value))}; 'dcsgen diff' shows them.");
    }
}
