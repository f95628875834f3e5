using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Mapping;
using DcsGen.Reading;
using DcsGen.Reading.References;
using DcsGen.Review;
using DcsGen.Spec;
using DcsGen.Surface;
using DcsGen.Tool.Documents;

namespace DcsGen.Tool.Reviewing;

/// <summary>Compares two documents.</summary>
internal sealed class Reviewer
{
    private static readonly Dictionary<string, string> s_titles =
        Rules.All.ToDictionary(static rule => rule.Id, static rule => rule.Title, StringComparer.Ordinal);

    private readonly Mapped _old;
    private readonly Mapped _new;

    private Reviewer(Mapped oldSide, Mapped newSide, IReadOnlyList<SpecChange> changes) =>
        (_old, _new, Changes) = (oldSide, newSide, changes);

    /// <summary>In the document's order.</summary>
    public IReadOnlyList<SpecChange> Changes { get; }

    /// <summary>Gets lines about documents that were not read as a whole.</summary>
    public IEnumerable<MessageText> Notes => _old.Notes.Concat(_new.Notes);

    /// <summary>Reads, maps and compares.</summary>
    /// <param name="oldDocument">The old document.</param>
    /// <param name="newDocument">The new document.</param>
    /// <param name="options">The options of the client that is emitted for both.</param>
    /// <param name="today">The day of the review, which a sunset is compared with.</param>
    /// <param name="progress">Shows the progress.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ToolException">One of them cannot be used; why is in the message.</exception>
    public static Reviewer Compare(
        Document oldDocument,
        Document newDocument,
        SpecOptions options,
        string today,
        Progress progress,
        CancellationToken cancellationToken)
    {
        progress.Step($"Mapping {MessageText.Whole(oldDocument.Name)} and {MessageText.Whole(newDocument.Name)}");
        Mapped? oldSide = null, newSide = null;
        Parallel.Invoke(
            new ParallelOptions { CancellationToken = cancellationToken },
            () => oldSide = Map(oldDocument, oldDocument.AsSpec(options) with { IsBaseline = true }, cancellationToken),
            () => newSide = Map(newDocument, newDocument.AsSpec(options), cancellationToken));
        if ((oldSide!.Problem ?? newSide!.Problem) is { Count: > 0 } problem)
        {
            throw new ToolException([.. problem]);
        }

        progress.Step($"Comparing");
        return new(oldSide, newSide!, SpecDiff.Compare(oldSide.Contract!, newSide!.Contract!, cancellationToken, today));
    }

    /// <summary>All that a report shows.</summary>
    /// <param name="accepted">The accepted changes.</param>
    /// <param name="withHunks">Whether the changed lines are shown too, of the document and of the emitted C#.</param>
    /// <param name="progress">Shows the progress.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public ReviewResult Report(AcceptedChanges accepted, bool withHunks, Progress progress, CancellationToken cancellationToken)
    {
        progress.Step($"Finding lines");
        Side? before = null, after = null;
        Parallel.Invoke(
            () => before = _old.Find(Changes.Select(static change => change.OldPointer), withHunks, cancellationToken),
            () => after = _new.Find(Changes.Select(static change => change.NewPointer), withHunks, cancellationToken));
        var (oldPlaces, newPlaces) = (before!.Places, after!.Places);
        var document = withHunks ? new DocumentDiff(_old.Document, oldPlaces, _new.Document, newPlaces) : null;
        var code = withHunks ? new CodeDiff(before.Api, _old.Contract!, after.Api, _new.Contract!) : null;
        var findings = new List<ReviewFinding>(Changes.Count);
        for (var i = 0; i < Changes.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (i % 50 == 0)
            {
                progress.Step($"Change {i + 1} of {Changes.Count}");
            }

            var (change, oldPlace, newPlace) = (Changes[i], oldPlaces[i], newPlaces[i]);
            findings.Add(new()
            {
                Rule = change.Id,
                RuleTitle = s_titles[change.Id],
                Kind = change.Kind,
                Subject = MessageText.Whole(change.Subject),
                Fingerprint = change.Fingerprint,
                Text = change.Text,
                Wire = change.Wire,
                CSharp = change.CSharp,
                Member = MessageText.Whole(change.Member),
                Operations = [.. change.Operations.Select(MessageText.Value)],
                Routes = [.. change.Routes.Select(MessageText.Value)],
                IsNote = change.IsNote,
                Old = Position(_old.Document, oldPlace.Position),
                New = Position(_new.Document, newPlace.Position),
                Keys = [.. Pointer.Split(change.NewPointer.Length >= change.OldPointer.Length ? change.NewPointer : change.OldPointer)
                    .Select(MessageText.Value)],
                AcceptedBecause = accepted.For(change)?.Reason,
                Document = document?.Of(oldPlace, newPlace) ?? [],
                Code = code?.Of(change) ?? [],
            });
        }

        return new()
        {
            Old = MessageText.Whole(_old.Document.Name),
            New = MessageText.Whole(_new.Document.Name),
            Title = MessageText.Value(_new.Title),
            OldVersion = MessageText.Value(_old.Contract!.Version),
            NewVersion = MessageText.Value(_new.Contract!.Version),
            Causes = InOrder(findings, Changes),
            Stale = [.. accepted.Stale(Changes)],
        };
    }

    // The worst causes first, on the wire before C#; each with what follows from it.
    private static List<ReviewFinding> InOrder(List<ReviewFinding> findings, IReadOnlyList<SpecChange> changes)
    {
        var byFingerprint = findings.ToDictionary(static finding => finding.Fingerprint, StringComparer.Ordinal);
        return
        [
            .. Causes.Groups(changes, change => byFingerprint[change.Fingerprint].IsAccepted)
                .Select(group => WithEffects(
                    byFingerprint[group[0].Fingerprint], group.Skip(1).Select(change => byFingerprint[change.Fingerprint])))
                .OrderBy(static cause => cause.IsAccepted)
                .ThenByDescending(static cause => cause.Worst)
                .ThenByDescending(static cause => cause.Wire),
        ];
    }

    private static ReviewFinding WithEffects(ReviewFinding cause, IEnumerable<ReviewFinding> effects) => cause with
    {
        Effects =
        [
            .. effects.Select(effect => effect with
            {
                Cause = cause,
                AcceptedBecause = effect.AcceptedBecause ?? cause.AcceptedBecause,
            }),
        ],
    };

    private static SourcePosition Position(Document document, ContractPosition at) =>
        new(at.Path, document.Source.Ref, at.Line + 1, at.Column + 1);

    private static Mapped Map(Document document, SpecFile spec, CancellationToken cancellationToken)
    {
        var mapped = ReadablePart.Map(spec, cancellationToken);
        if (mapped.Value is not { } value)
        {
            return new(document) { Problem = [.. DiagnosticLines.Of(document, mapped.Diagnostics)] };
        }

        return new(document)
        {
            Notes =
            [
                .. mapped.Diagnostics.Where(static info => info.Id == DiagnosticDescriptors.NotReadable.Id)
                    .Select(info => (MessageText)$"{DiagnosticLines.Of(document, info)} The part that can be read is compared."),
            ],
            Api = value.Api,
            Contract = ContractMapper.Map(value, document.Path, cancellationToken),
            Title = value.Parsed.Document.Info?.Title ?? "",
            Origins = value.Parsed.Origins,
        };
    }

    private sealed record Mapped(Document Document)
    {
        /// <summary>Why there is nothing else; null for no reason.</summary>
        public IReadOnlyList<MessageText>? Problem { get; init; }

        public IReadOnlyList<MessageText> Notes { get; init; } = [];

        public Api? Api { get; init; }

        public Contract? Contract { get; init; }

        public string Title { get; init; } = "";

        public Origins? Origins { get; init; }

        /// <summary>Returns the positions of pointers, and the client, with its surface on request.</summary>
        public Side Find(IEnumerable<string> pointers, bool withSurface, CancellationToken cancellationToken)
        {
            string[] all = [.. pointers];
            return new(
                [.. Contract!.Positions.Find(all)
                    .Select((position, i) => new DocumentPlace(all[i], Origins!.Origin(all[i]).Pointer, position))],
                withSurface ? Api! with { Surface = SurfaceMapper.Map(Api, Contract, cancellationToken) } : Api!);
        }
    }

    private sealed record Side(DocumentPlace[] Places, Api Api);
}
