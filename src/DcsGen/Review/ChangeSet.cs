using DcsGen.Diagnostics;
using DcsGen.Incremental;

namespace DcsGen.Review;

/// <summary>What was found, each change once: found again, the worse verdicts count.</summary>
internal sealed class ChangeSet
{
    private readonly Dictionary<(string Kind, string OldPointer, string NewPointer, string Subject), Entry> _entries = [];
    private readonly List<Entry> _inOrder = [];

    /// <summary>What was found so far, without the operations.</summary>
    public IEnumerable<(string Id, string Kind, Verdict Wire, Verdict CSharp, MessageText Sentence)> Found =>
        _inOrder.Select(static entry => (entry.Id, entry.Kind, entry.Wire, entry.CSharp, entry.Sentence));

    /// <param name="place">What changed.</param>
    /// <param name="kind">Which half of the rule.</param>
    /// <param name="predicate">What the sentence goes on with after the place.</param>
    /// <param name="rule">Its names and its verdicts on the wire.</param>
    /// <param name="csharp">Its verdict in C#.</param>
    /// <param name="oldPointer">Where it stood.</param>
    /// <param name="newPointer">Where it stands.</param>
    /// <param name="detail">What the subject needs beside the place: the values, so that the next change of the same thing is another one.</param>
    public void Add(Place place, string kind, MessageText predicate, Rule rule, Verdict csharp, string oldPointer, string newPointer, string detail = "")
    {
        var (id, wire) = rule.For(place.Direction);
        csharp = place.IsEmitted ? csharp : Verdict.Safe;
        var subject = detail.Length == 0 ? place.Subject : $"{place.Subject}: {detail}";
        var key = (kind, oldPointer, newPointer, subject);
        if (!_entries.TryGetValue(key, out var entry))
        {
            entry = new(place, kind, subject, predicate, oldPointer, newPointer) { Id = id, Wire = wire, CSharp = csharp };
            _entries.Add(key, entry);
            _inOrder.Add(entry);
        }
        else if (wire > entry.Wire || (wire == entry.Wire && string.CompareOrdinal(id, entry.Id) < 0 && place.Direction != Direction.None))
        {
            (entry.Id, entry.Wire) = (id, wire);
        }

        entry.CSharp = Worse(entry.CSharp, csharp);
        entry.Direction |= place.Direction;
        entry.Nodes.Add(place.Node);
    }

    /// <summary>The titles of the operations that changes reach whose verdict in C# is asked for.</summary>
    public HashSet<string> Titles(Func<Verdict, bool> csharp) =>
        new(ReviewNode.Operations(_inOrder.Where(entry => csharp(entry.CSharp)).SelectMany(static entry => entry.Nodes)), StringComparer.Ordinal);

    public static Verdict Worse(Verdict one, Verdict other) => one > other ? one : other;

    /// <summary>All of them. Where several places have one name, each but the first has a number; words are changed once a name.</summary>
    public IReadOnlyList<SpecChange> ToChanges()
    {
        var changes = new List<SpecChange>(_inOrder.Count);
        var seen = new Dictionary<(string Id, string Kind, string Subject), int>();
        foreach (var entry in _inOrder)
        {
            var key = (entry.Id, entry.Kind, entry.Subject);
            seen[key] = seen.TryGetValue(key, out var count) ? ++count : count = 1;
            if (count == 1 || entry.Kind != DocumentRules.Words)
            {
                changes.Add(entry.ToChange(count));
            }
        }

        return changes;
    }

    private sealed class Entry(Place place, string kind, string subject, MessageText predicate, string oldPointer, string newPointer)
    {
        public required string Id { get; set; }

        public required Verdict Wire { get; set; }

        public required Verdict CSharp { get; set; }

        public Direction Direction { get; set; }

        public HashSet<ReviewNode> Nodes { get; } = [];

        public string Kind => kind;

        public string Subject => subject;

        public MessageText Sentence => place.Member.Length == 0 ? (MessageText)$"{Way}{place.Noun} {predicate}" : $"{Way}{place.Noun} {predicate} ({place.Member})";

        // What is neither a property nor a part of one says by itself which way it goes.
        private string Way => place.Noun.ToString().StartsWith("property ", StringComparison.Ordinal)
            ? Direction switch
            {
                Direction.Request => "request ",
                Direction.Response => "response ",
                Direction.None => "",
                _ => "request and response ",
            }
            : "";

        public SpecChange ToChange(int number) => new(
            Id, kind, number == 1 ? subject : $"{subject} #{number}", Sentence, Wire, CSharp, oldPointer, newPointer, place.Member, ReviewNode.Operations(Nodes).ToEquatableArray());
    }
}
