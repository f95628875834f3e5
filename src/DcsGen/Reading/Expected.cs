using DcsGen.Diagnostics;

namespace DcsGen.Reading;

/// <summary>The forms that a value of an OpenAPI document can have.</summary>
internal enum Form
{
    /// <summary>Any JSON; nothing in it is a keyword.</summary>
    Any,

    /// <summary>An object of OpenAPI with keywords.</summary>
    Object,

    /// <summary>A mapping whose keys are names.</summary>
    Map,

    /// <summary>A list.</summary>
    List,

    /// <summary>A string; a number or a boolean without quotes is taken as one.</summary>
    Text,

    /// <summary>A string that is one of some words.</summary>
    Word,

    /// <summary>A URI reference.</summary>
    Uri,

    /// <summary>A URI with a scheme.</summary>
    AbsoluteUri,

    /// <summary>A host name or an address, with a port or without.</summary>
    Host,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A finite number.</summary>
    Number,

    /// <summary>A number above 0.</summary>
    PositiveNumber,

    /// <summary>An integer of at least 0.</summary>
    Count,
}

/// <summary>The allowed values of a keyword.</summary>
internal sealed class Expected
{
    public static readonly Expected Any = new(Form.Any);
    public static readonly Expected Text = new(Form.Text);
    public static readonly Expected Uri = new(Form.Uri);
    public static readonly Expected AbsoluteUri = new(Form.AbsoluteUri);
    public static readonly Expected Host = new(Form.Host);
    public static readonly Expected Boolean = new(Form.Boolean);
    public static readonly Expected Number = new(Form.Number);
    public static readonly Expected PositiveNumber = new(Form.PositiveNumber);
    public static readonly Expected Count = new(Form.Count);

    private Expected(Form form) => Form = form;

    public Form Form { get; }

    /// <summary>The kind of an <see cref="Form.Object"/>.</summary>
    public NodeKind Kind { get; private init; }

    /// <summary>Gets the allowed values of each entry of a map or each item of a list.</summary>
    public Expected? Of { get; private init; }

    /// <summary>The allowed words.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>Gets the allowed words, those of the alternative included.</summary>
    public IEnumerable<string> AllWords => Else is null ? Words : Words.Concat(Else.AllWords);

    /// <summary>Gets whether the value only narrows the allowed values, so that it is removed if it is wrong.</summary>
    public bool IsConstraint { get; private init; }

    /// <summary>Whether an empty list takes the place of a wrong value.</summary>
    public bool IsEmptyOtherwise { get; private init; }

    /// <summary>Gets the alternative.</summary>
    public Expected? Else { get; private init; }

    public static Expected Object(NodeKind kind) => new(Form.Object) { Kind = kind };

    public static Expected Map(NodeKind kind) => Map(Object(kind));

    public static Expected Map(Expected of) => new(Form.Map) { Of = of };

    public static Expected List(NodeKind kind) => List(Object(kind));

    public static Expected List(Expected of) => new(Form.List) { Of = of };

    public static Expected Word(params string[] words) => new(Form.Word) { Words = words };

    public Expected Or(Expected other) => new(Form) { Kind = Kind, Of = Of, Words = Words, IsConstraint = IsConstraint, Else = other };

    public Expected OrEmpty() => new(Form) { Of = Of, IsEmptyOtherwise = true };

    public Expected AsConstraint() => new(Form) { Kind = Kind, Of = Of, Words = Words, IsConstraint = true, Else = Else };

    /// <summary>The shape of the objects that can be here; <c>default</c> where no object of OpenAPI can.</summary>
    public NodeShape Shape => Form switch
    {
        Form.Object => new(Kind),
        Form.List => Of!.Shape,
        Form.Map => Of!.Shape is { Kind: not NodeKind.Other, IsMap: false } of ? new(of.Kind, true) : default,
        _ => default,
    };

    /// <summary>Returns the allowed values, for messages.</summary>
    public MessageText Said
    {
        get
        {
            var text = Form switch
            {
                Form.Object when Kind == NodeKind.Schema => (MessageText)$"a schema",
                Form.Object => (MessageText)$"a mapping",
                Form.Map => (MessageText)$"a mapping",
                Form.List when Of!.Form == Form.Word => (MessageText)$"a list of {Of.Said}",
                Form.List => (MessageText)$"a list",
                Form.Text => (MessageText)$"text",
                Form.Word when Words.Count == 1 => (MessageText)$"'{Words[0]}'",
                Form.Word => (MessageText)$"{MessageText.Join(", ", Words.Take(Words.Count - 1).Select(static word => (MessageText)$"'{word}'"))} or '{Words[Words.Count - 1]}'",
                Form.Uri => (MessageText)$"a URI",
                Form.AbsoluteUri => (MessageText)$"a URI with a scheme",
                Form.Host => (MessageText)$"a host name with or without a port",
                Form.Boolean => (MessageText)$"true or false",
                Form.Number => (MessageText)$"a number",
                Form.PositiveNumber => (MessageText)$"a number above 0",
                Form.Count => (MessageText)$"an integer of at least 0",
                _ => (MessageText)$"any value",
            };
            return Else is null ? text : (MessageText)$"{text}, or {Else.Said}";
        }
    }
}
