using DcsGen.Diagnostics;

namespace DcsGen.Reading;

/// <summary>The place of a node during a walk. Its pointer and its name are made when there is something to report: most nodes have
/// nothing.</summary>
internal sealed class NodePath
{
    private readonly NodePath? _above;
    private readonly string _key;
    private readonly int _index;

    private NodePath(NodePath? above, string key, int index) => (_above, _key, _index) = (above, key, index);

    /// <summary>Gets the path of the document.</summary>
    public static NodePath Root { get; } = new(null, "", -1);

    /// <summary>Gets the pointer of the node.</summary>
    public string Pointer => _above is null ? ""
        : _index < 0 ? Reading.Pointer.Child(_above.Pointer, _key)
        : Reading.Pointer.Child(_above.Pointer, _index);

    /// <summary>Gets the node's name in messages: its key, or the list that it is an item of.</summary>
    public MessageText Name => _index < 0 ? (MessageText)$"'{ReadableValues.Whole(_key)}'" : $"An item of {_above!.Name}";

    /// <summary>Returns the path of a member.</summary>
    public NodePath Child(string key) => new(this, key, -1);

    /// <summary>Returns the path of an item.</summary>
    public NodePath Child(int index) => new(this, "", index);
}
