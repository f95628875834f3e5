using DcsGen.Contracts;
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
        new(ReviewNode.Titles(_inOrder.SelectMany(static entry => entry.Nodes)), StringComparer.Ordinal);

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
            .SelectMany(static entry => ReviewNode.Titles(entry.Nodes).Select(title => (Title: title, Entry: entry)))
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

        foreach (var type in others.GroupBy(static difference => difference.Type.Split('.')[0]))
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
        Unite();
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

        var causes = new Dictionary<Entry, SpecChange>();
        foreach (var group in changes.GroupBy(pair => CauseOf(pair.Entry)).Where(static group => group.Skip(1).Any()))
        {
            // A change of C# alone stands for its group only if nothing else does.
            var first = Causes.WorstFirst(group.OrderBy(static pair => pair.Entry.Kind.IsOfCSharp).Select(static pair => pair.Change))
                .First();
            foreach (var pair in group.Where(pair => pair.Change != first))
            {
                causes.Add(pair.Entry, first);
            }
        }

        return [.. changes.Select(pair => causes.TryGetValue(pair.Entry, out var cause)
            ? pair.Change with { Cause = cause.Fingerprint }
            : pair.Change)];
    }

    // Unites the changes that share a key, and a schema of requests with the change that carries it there.
    private void Unite()
    {
        var byKey = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var entry in _inOrder)
        {
            foreach (var key in entry.CauseKeys)
            {
                if (byKey.TryGetValue(key, out var other))
                {
                    Unite(entry, other);
                }
                else
                {
                    byKey.Add(key, entry);
                }
            }
        }

        foreach (var entry in _inOrder.Where(static entry => entry.Follows is not null))
        {
            if (_inOrder.Find(other => other.Carries(entry.Follows!)) is { } cause)
            {
                Unite(entry, cause);
            }
        }
    }

    private static void Unite(Entry one, Entry other)
    {
        var (root, otherRoot) = (CauseOf(one), CauseOf(other));
        if (root != otherRoot)
        {
            root.UnitedWith = otherRoot;
        }
    }

    private static Entry CauseOf(Entry entry)
    {
        while (entry.UnitedWith is { } other)
        {
            entry = other;
        }

        return entry;
    }

    /// <summary>Counts the causes of breaking changes.</summary>
    public int CountBreaks() => ToChanges()
        .Count(static change => change is { Cause: null, Worst: Verdict.Break });

    private sealed class Entry(Place place, Change change, string subject)
    {
        private SchemaReach? _sent;

        public required Rule Rule { get; set; }

        public required Verdict Wire { get; set; }

        public required Verdict CSharp { get; set; }

        public Direction Direction { get; set; }

        public HashSet<ReviewNode> Nodes { get; } = [];

        public ChangeKind Kind => change.Kind;

        public string Subject => subject;

        public string Member => place.Member;

        public IEnumerable<string> CauseKeys => Causes.KeysOf(change, place);

        /// <summary>Gets or sets another change of the same cause; null for the last one of the chain.</summary>
        public Entry? UnitedWith { get; set; }

        public SchemaShape? Follows => change.Follows;

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

        /// <summary>Returns whether the change adds a schema to requests, or removes it from them.</summary>
        public bool Carries(SchemaShape shape)
        {
            if (change.Schemas.Count == 0 || Direction == Direction.Response)
            {
                return false;
            }

            if (_sent is null)
            {
                _sent = new(SchemaReach.SentParts);
                _sent.Add(change.Schemas);
            }

            return _sent.Contains(shape);
        }

        public SpecChange ToChange(int number)
        {
            var operations = ReviewNode.Operations(Nodes).GroupBy(static operation => operation.Title, StringComparer.Ordinal).ToArray();
            return new(
                Rule.Id,
                Kind.Name,
                number == 1 ? subject : $"{subject} #{number}",
                Sentence,
                Wire,
                CSharp,
                change.PreviousPointer,
                change.CurrentPointer,
                place.Member,
                operations.Select(static group => group.Key).ToEquatableArray())
            {
                Direction = Direction,
                Routes = operations.Select(static group => group.First().Route).ToEquatableArray(),
                IsNote = Kind == ChangeKinds.DocumentationChanged || Kind == ChangeKinds.ExtensionChanged,
                Formers = change.Formers.Select(static former => (former.Rule.Id, former.Kind)).ToEquatableArray(),
            };
        }
    }
}
