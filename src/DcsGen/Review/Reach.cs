using DcsGen.Contracts;

namespace DcsGen.Review;

/// <summary>The schemas that operations of two contracts carry.</summary>
internal sealed class Reach
{
    private readonly SchemaReach _sent = new(SchemaReach.SentParts);
    private readonly SchemaReach _received = new(SchemaReach.Parts);

    public Reach(Contract previous, Contract current)
    {
        foreach (var operation in previous.Operations.Concat(previous.Webhooks).Concat(current.Operations).Concat(current.Webhooks))
        {
            _sent.Add(operation.Sent);
            _received.Add(operation.Received);
        }
    }

    /// <summary>Returns whether a request can carry the schema.</summary>
    public bool IsSent(SchemaShape shape) => _sent.Contains(shape);

    /// <summary>Returns whether an operation carries the schema, in any direction.</summary>
    public bool IsCarried(SchemaShape shape) => _sent.Contains(shape) || _received.Contains(shape);
}
