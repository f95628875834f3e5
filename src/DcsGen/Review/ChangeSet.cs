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

    /// <summary>Returns the titles of the operations affected by the changes whose verdict in C# satisfies the condition.</summary>
    public HashSet<string> Titles(Func<Verdict, bool> csharp) =>
        new(
            ReviewNode.Operations(_inOrder.Where(entry => csharp(entry.CSharp)).SelectMany(static entry => entry.Nodes)),
            StringComparer.Ordinal);

    /// <summary>
    /// Returns all changes. When several have the same rule, kind and subject, each but the first gets a number;
    /// of changes of documentation only the first is returned.
    /// </summary>
    public IReadOnlyList<SpecChange> ToChanges()
    {
        var changes = new List<SpecChange>(_inOrder.Count);
        var seen = new Dictionary<(Rule Rule, string Kind, string Subject), int>();
        foreach (var entry in _inOrder)
        {
            var key = (entry.Rule, entry.Kind.Name, entry.Subject);
            seen[key] = seen.TryGetValue(key, out var count) ? ++count : count = 1;
            if (count == 1 || entry.Kind != ChangeKinds.DocumentationChanged)
            {
                changes.Add(entry.ToChange(count));
            }
        }

        return changes;
    }

    private sealed class Entry(Place place, Change change, string subject)
    {
        public required Rule Rule { get; set; }

        public required Verdict Wire { get; set; }

        public required Verdict CSharp { get; set; }

        public Direction Direction { get; set; }

        public HashSet<ReviewNode> Nodes { get; } = [];

        public ChangeKind Kind => change.Kind;

        public string Subject => subject;

        public MessageText Sentence => place.Member.Length == 0
            ? (MessageText)$"{DirectionPrefix}{place.Noun} {change.Predicate}"
            : $"{DirectionPrefix}{place.Noun} {change.Predicate} ({place.Member})";

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
        };
    }
}
