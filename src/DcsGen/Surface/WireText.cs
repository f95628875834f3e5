using System.Globalization;
using System.Text;
using DcsGen.Contracts;
using DcsGen.CSharp;

namespace DcsGen.Surface;

/// <summary>Writes the facts of a value on one line: <c>integer int32 1..1000 default 10</c>.</summary>
internal sealed class WireText
{
    // Inline schemas may form cycles, and one may be used in many places.
    private const int Depth = 16;
    private const int Length = 1_000;

    private readonly StringBuilder _text = new();

    private WireText()
    {
    }

    /// <summary>Returns the text of a use of a schema. The text of a component is its name.</summary>
    public static string Of(SchemaUse use, bool isRequired = false, bool isDeprecated = false)
    {
        var text = new WireText();
        text.Add(use.Shape, 0);
        text.Word("required", isRequired);
        text.Word("nullable", use.IsNullable);
        text.Word("read-only", use.IsReadOnly);
        text.Word("write-only", use.IsWriteOnly);
        text.Word("deprecated", isDeprecated || use.IsDeprecated);
        text.Word("default " + use.Default, use.Default is not null);
        return text._text.ToString();
    }

    /// <summary>Returns all facts of a schema.</summary>
    public static string Of(SchemaShape shape)
    {
        var text = new WireText();
        text.AddFacts(shape, 0);
        text.Word("discriminator " + shape.Discriminator, shape.Discriminator is not null);
        text.Word("deprecated", shape.IsDeprecated);
        return text._text.ToString();
    }

    /// <summary>Returns whether a schema has a section of its own.</summary>
    public static bool HasSection(SchemaShape shape) =>
        shape.Component is not null || shape.Properties.Count > 0 || shape.Type is NamedType { IsSupport: false };

    private void Add(SchemaShape shape, int depth)
    {
        if (depth > Depth || _text.Length > Length)
        {
            _text.Append("...");
        }
        else if (shape.Component is { } component)
        {
            _text.Append(component);
        }
        else if (HasSection(shape))
        {
            AddKind(shape, depth);
            Word("enum", shape.Values is not null);
        }
        else
        {
            AddFacts(shape, depth);
        }
    }

    private void AddFacts(SchemaShape shape, int depth)
    {
        AddKind(shape, depth);
        Word(shape.Format, shape.Format.Length > 0);
        if (shape.Values is { } values)
        {
            Word("enum", HasSection(shape));
            Word("one of " + string.Join(" ", values.Select(static value => value.Value)), !HasSection(shape));
        }

        Word("closed", shape.IsClosed);
        AddBounds(shape.Bounds);
        Word("no other members", shape.Additional == AdditionalMembers.Forbidden);
        foreach (var pair in Constraints(shape.Rest))
        {
            Word(pair.Key + " " + pair.Value, true);
        }
    }

    /// <summary>Returns the constraints among the other keywords, in ordinal order.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Constraints(IReadOnlyDictionary<string, string> rest) =>
        rest.Where(
            static pair => !pair.Key.StartsWith("x-", StringComparison.Ordinal) && !pair.Key.StartsWith("$", StringComparison.Ordinal))
            .OrderBy(static pair => pair.Key, StringComparer.Ordinal);

    private void AddKind(SchemaShape shape, int depth)
    {
        if (shape.Items is not null || shape.Kinds == JsonKinds.Array)
        {
            _text.Append('[');
            AddItem(shape.Items, depth);
            _text.Append(']');
        }
        else if (shape.Variants.Count > 0)
        {
            AddVariants(shape, depth);
        }
        else if (shape is { Properties.Count: 0, AdditionalSchema: { } value })
        {
            _text.Append('{');
            AddItem(value, depth);
            _text.Append('}');
        }
        else
        {
            _text.Append(shape.Kinds == JsonKinds.None ? "any" : shape.Kinds.ToString().Replace(", ", "|").ToLowerInvariant());
        }
    }

    private void AddItem(SchemaUse? use, int depth)
    {
        if (use is null)
        {
            _text.Append("any");
            return;
        }

        Add(use.Shape, depth + 1);
        Word("nullable", use.IsNullable);
    }

    private void AddVariants(SchemaShape shape, int depth)
    {
        if (HasSection(shape))
        {
            _text.Append(shape.Properties.Count > 0 ? "object" : "choice");
            return;
        }

        _text.Append('(');
        for (var i = 0; i < shape.Variants.Count && _text.Length <= Length; i++)
        {
            _text.Append(i == 0 ? "" : " | ");
            Add(shape.Variants[i].Schema.Shape, depth + 1);
        }

        _text.Append(')');
    }

    private void AddBounds(Bounds bounds)
    {
        Range(bounds.Minimum, bounds.Maximum, "");
        Word(">" + bounds.ExclusiveMinimum, bounds.ExclusiveMinimum is not null);
        Word("<" + bounds.ExclusiveMaximum, bounds.ExclusiveMaximum is not null);
        Word("multiple of " + bounds.MultipleOf, bounds.MultipleOf is not null);
        Range(Number(bounds.MinLength), Number(bounds.MaxLength), " chars");
        Word("/" + bounds.Pattern + "/", bounds.Pattern is not null);
        Range(Number(bounds.MinItems), Number(bounds.MaxItems), " items");
        Word("unique", bounds.UniqueItems);
        Range(Number(bounds.MinProperties), Number(bounds.MaxProperties), " members");
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private void Range(string? minimum, string? maximum, string unit) => Word(
        (minimum, maximum) switch
        {
            ({ } least, { } most) => $"{least}..{most}{unit}",
            ({ } least, null) => $">={least}{unit}",
            _ => $"<={maximum}{unit}",
        },
        minimum is not null || maximum is not null);

    private void Word(string word, bool isSaid)
    {
        if (isSaid)
        {
            _text.Append(' ').Append(word);
        }
    }
}
