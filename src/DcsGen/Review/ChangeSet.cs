using DcsGen.Diagnostics;
using DcsGen.Incremental;

namespace DcsGen.Review;

/// <summary>The changes found so far. A change that is found again is kept once, with the worse verdicts.</summary>
internal sealed class ChangeSet
{
    private readonly Dictionary<(string Kind, string PreviousPointer, string CurrentPointer, string Subject), Entry> _entries = [];
    private readonly List<Entry> _inOrder = [];

    /// <summary>Gets the changes without their operations, in the order in which they were found.</summary>
    public IEnumerable<(Rule Rule, Verdict Wire, Verdict CSharp, MessageText Sentence)> Found =>
        _inOrder.Select(static entry => (entry.Rule, entry.Wire, entry.CSharp, entry.Sentence));

    /// <summary>Adds a change of a place. In C# it is safe when one of the two clients leaves the place out.</summary>
    public void Add(Place place, Change change)
    {
        var (rule, wire) = change.Kind.For(place.Direction);
        var csharp = place.IsEmitted ? change.CSharp : Verdict.Safe;
        var subject = change.Detail.Length == 0 ? place.Subject : $"{place.Subject}: {change.Detail}";
        var key = (change.Kind.Name, change.PreviousPointer, change.CurrentPointer, subject);
        if (!_entries.TryGetValue(key, out var entry))
        {
            entry = new(place, change, subject) { Rule = rule, Wire = wire, CSharp = csharp };
            _entries.Add(key, entry);
            _inOrder.Add(entry);
        }
        else if (wire > entry.Wire
            || (wire == entry.Wire && string.CompareOrdinal(rule.Id, entry.Rule.Id) < 0 && place.Direction != Direction.None))
        {
            (entry.Rule, entry.Wire) = (rule, wire);
        }

        entry.CSharp = Verdicts.Worse(entry.CSharp, csharp);
        entry.Direction |= place.Direction;
        entry.Nodes.Add(place.Node);
    }

    /// <summary>Returns the titles of the operations that a change affects.</summary>
    public HashSet<string> Titles() =>
        new(ReviewNode.Operations(_inOrder.SelectMany(static entry => entry.Nodes)), StringComparer.Ordinal);

    /// <summary>
    /// Makes the verdicts in C# those of the emitted code. Each difference of a member has a change with its verdict: one that a rule
    /// found, whose verdict is raised where the rule expected less, or one of its own. If the emitted code has no break, no change is one
    /// in C#.
    /// </summary>
    /// <param name="differences">The differences of the public members.</param>
    /// <param name="verdicts">Relates members to operations.</param>
    /// <param name="document">The place of the document.</param>
    public void Derive(IReadOnlyList<MemberDifference> differences, MemberVerdicts verdicts, Place document)
    {
        var worst = differences.Count == 0 ? Verdict.Safe : differences.Max(static difference => difference.Verdict);
        if (worst < Verdict.Break)
        {
            foreach (var entry in _inOrder.Where(static entry => entry.CSharp == Verdict.Break))
            {
                entry.CSharp = worst;
            }
        }

        var byMember = _inOrder.ToLookup(static entry => entry.Member, StringComparer.Ordinal);
        var byType = _inOrder.ToLookup(static entry => entry.Member.Split('.')[0], StringComparer.Ordinal);
        var byTitle = new Lazy<ILookup<string, Entry>>(() => _inOrder
            .SelectMany(static entry => ReviewNode.Operations(entry.Nodes).Select(title => (Title: title, Entry: entry)))
            .ToLookup(static pair => pair.Title, static pair => pair.Entry, StringComparer.Ordinal));
        var renamed = _inOrder.Where(static entry => entry.PreviousMember.Length > 0).ToList();
        var others = new List<MemberDifference>();
        foreach (var difference in differences.OrderByDescending(static difference => difference.Verdict))
        {
            var title = verdicts.OperationOf(difference);
            var candidates = byMember[difference.Name].Concat(byType[difference.Type.Split('.')[0]])
                .Concat(title is null ? [] : byTitle.Value[title])
                .Concat(renamed.Where(entry => difference.Type.StartsWith(entry.PreviousMember, StringComparison.Ordinal)))
                .Concat(_inOrder.Where(entry => verdicts.IsOfClient(difference, entry.Rule)))
                .Where(static entry => entry.Kind != ChangeKinds.DocumentationChanged)
                .ToList();
            if (candidates.Exists(entry => entry.CSharp >= difference.Verdict)
                || verdicts.UsersOf(difference).Any(user => byTitle.Value[user].Any(entry => entry.CSharp >= difference.Verdict)))
            {
                continue;
            }

            if (candidates.OrderByDescending(static entry => entry.Wire).FirstOrDefault() is { } cause)
            {
                cause.CSharp = difference.Verdict;
            }
            else
            {
                others.Add(difference);
            }
        }

        foreach (var type in others.GroupBy(static difference => difference.Type))
        {
            var first = type.First();
            var place = document.Named($"C# {type.Key}", $"C# member {first.Name}") with { Member = type.Key };
            var predicate = type.Skip(1).Any() ? (MessageText)$"{first.Text}, and {type.Count() - 1} more of the type changed" : first.Text;
            Add(place, new(ChangeKinds.MemberChanged, predicate, "", "") { CSharp = first.Verdict });
        }
    }

    /// <summary>
    /// Returns all changes. When several have the same rule, kind and subject, each but the first gets a number;
    /// of changes of documentation only the first is returned.
    /// </summary>
    public IReadOnlyList<SpecChange> ToChanges()
    {
        var changes = new List<(Entry Entry, SpecChange Change)>(_inOrder.Count);
        var seen = new Dictionary<(Rule Rule, string Kind, string Subject), int>();
        foreach (var entry in _inOrder)
        {
            var key = (entry.Rule, entry.Kind.Name, entry.Subject);
            seen[key] = seen.TryGetValue(key, out var count) ? ++count : count = 1;
            if (count == 1 || entry.Kind != ChangeKinds.DocumentationChanged)
            {
                changes.Add((entry, entry.ToChange(count)));
            }
        }

        // The change that breaks most stands for its group, on the wire first: a new name in C# must not hide it.
        var causes = changes.Where(static pair => pair.Entry.CauseKey is not null)
            .GroupBy(static pair => pair.Entry.CauseKey!, StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                static group => group.OrderByDescending(static pair => pair.Change.Wire)
                    .ThenByDescending(static pair => pair.Change.CSharp)
                    .First().Change,
                StringComparer.Ordinal);
        return [.. changes.Select(pair => pair.Entry.CauseKey is { } key && causes[key] is var cause && cause != pair.Change
            ? pair.Change with { Cause = cause.Fingerprint }
            : pair.Change)];
    }

    /// <summary>Counts the causes of breaking changes.</summary>
    public int CountBreaks() => ToChanges()
        .Count(static change => change is { Cause: null, Worst: Verdict.Break });

    private sealed class Entry(Place place, Change change, string subject)
    {
        public required Rule Rule { get; set; }

        public required Verdict Wire { get; set; }

        public required Verdict CSharp { get; set; }

        public Direction Direction { get; set; }

        public HashSet<ReviewNode> Nodes { get; } = [];

        public ChangeKind Kind => change.Kind;

        public string Subject => subject;

        public string Member => place.Member;

        public string? CauseKey { get; } = Causes.KeyOf(change.Kind, place, change.Detail);

        public string PreviousMember => change.PreviousMember;

        public MessageText Sentence => place.Member.Length == 0
            ? (MessageText)$"{Noun} {change.Predicate}"
            : $"{Noun} {change.Predicate} ({place.Member})";

        private MessageText Noun => change.Aspect.IsEmpty
            ? (MessageText)$"{DirectionPrefix}{place.Noun}"
            : $"{change.Aspect} of {DirectionPrefix}{place.Noun}";

        // The nouns of other places name the direction already.
        private string DirectionPrefix => place.Noun.ToString().StartsWith("property ", StringComparison.Ordinal)
            ? Direction switch
            {
                Direction.Request => "request ",
                Direction.Response => "response ",
                Direction.None => "",
                _ => "request and response ",
            }
            : "";

        public SpecChange ToChange(int number) => new(
            Rule.Id,
            Kind.Name,
            number == 1 ? subject : $"{subject} #{number}",
            Sentence,
            Wire,
            CSharp,
            change.PreviousPointer,
            change.CurrentPointer,
            place.Member,
            ReviewNode.Operations(Nodes).ToEquatableArray())
        {
            Direction = Direction,
            Former = change.Former is var (rule, kind) ? (rule.Id, kind) : null,
        };
    }
}
