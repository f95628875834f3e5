using System.Text.Json.Nodes;
using DcsGen.Diagnostics;

namespace DcsGen.Reading;

/// <summary>
/// Checks a document's tree against <see cref="Grammar"/> before Microsoft.OpenApi reads it. A wrong value is reported at its place and
/// removed, so that everything else can be read. A missing keyword is reported at the object that should have it.
/// </summary>
internal sealed class ShapeCheck
{
    // The effect of a missing keyword on the client. The keywords of other kinds do not affect the client.
    private static readonly Dictionary<(NodeKind Kind, string Name), MessageText> s_missing = new()
    {
        [(NodeKind.Document, "info")] = $"The document has no 'info'",
        [(NodeKind.Document, "paths")] = $"The document has no 'paths'; the client has no operations",
        [(NodeKind.Info, "title")] = $"'info' has no 'title'",
        [(NodeKind.Info, "version")] = $"'info' has no 'version'",
        [(NodeKind.Server, "url")] = $"The server has no 'url'",
        [(NodeKind.ServerVariable, "default")] = $"The server variable has no 'default'",
        [(NodeKind.Operation, "responses")] = $"The operation has no 'responses'; what it returns is not known",
        [(NodeKind.Parameter, "name")] = $"The parameter has no 'name'; it is left out",
        [(NodeKind.Parameter, "in")] = $"The parameter has no 'in'",
        [(NodeKind.RequestBody, "content")] = $"The request body has no 'content'",
        [(NodeKind.Discriminator, "propertyName")] = $"The discriminator has no 'propertyName'",
        [(NodeKind.SecurityScheme, "type")] = $"The security scheme has no 'type'; nothing is sent for it",
    };

    private readonly List<Finding> _findings;
    private readonly Versions _version;
    private readonly ReadableValues _values;
    private readonly Repairs _repairs;

    private ShapeCheck(JsonObject root, List<Finding> findings)
    {
        (_findings, _version) = (findings, VersionOf(root));
        _values = new(Malformed);
        _repairs = new(_version, findings);
    }

    /// <summary>Removes the wrong values from the tree.</summary>
    /// <param name="root">The document's tree, with the parts of other files in it; it is changed.</param>
    /// <param name="findings">Gets a finding for each wrong value.</param>
    public static void Run(JsonObject root, List<Finding> findings) =>
        new ShapeCheck(root, findings).Object(root, NodeKind.Document, NodePath.Root);

    /// <summary>Gets the version of OpenAPI that a document has.</summary>
    public static Versions VersionOf(JsonObject root) => root.ContainsKey("swagger") ? Versions.V20 : root["openapi"]?.ToString() switch
    {
        { } version when version.StartsWith("3.2", StringComparison.Ordinal) => Versions.V32,
        { } version when version.StartsWith("3.1", StringComparison.Ordinal) => Versions.V31,
        _ => Versions.V30,
    };

    // Checks a value, and corrects it if its meaning is clear. Returns false if it must be removed.
    private bool Value(ref JsonNode? node, Expected expected, NodePath at, params Keyword[] rows)
    {
        if (ReadableValues.FormOf(node, expected) is { } form)
        {
            return Inside(ref node, form, at);
        }

        if (ReadableValues.Near(node, expected) is { } near)
        {
            Malformed(at, Said(node, expected, at.Name, rows, $"it is read as {ReadableValues.Text(near)}"));
            node = near;
            return true;
        }

        var consequence = Instead(expected);
        Malformed(at, Said(node, expected, at.Name, rows, consequence ?? $"it is ignored"));
        node = consequence is null ? null : expected.Form == Form.List ? new JsonArray() : new JsonObject();
        return consequence is not null;
    }

    // The value that replaces a wrong one; null if it has no replacement.
    private static MessageText? Instead(Expected expected) => expected.Kind switch
    {
        _ when expected.IsEmptyOtherwise => (MessageText)$"it is read as an empty list",
        NodeKind.Schema when !expected.IsConstraint => $"it is read as any JSON",
        NodeKind.MediaType => $"it is read as one without a schema",
        NodeKind.SecurityScheme => $"nothing is sent for it",
        NodeKind.ServerVariable => $"it is read as one without a default",
        _ => null,
    };

    private MessageText Said(JsonNode? node, Expected expected, MessageText name, Keyword[] rows, MessageText consequence)
    {
        // The value may be right in another version of OpenAPI.
        var version = Array.Exists(rows, row => ReadableValues.FormOf(node, row.Expected) is not null) ? (MessageText)$" in OpenAPI {Grammar.Names(_version)}" : MessageText.None;
        var near = ReadableValues.StringOf(node) is { } word ? Spelling.Nearest(word, expected.AllWords) : null;
        var meant = near is null ? (MessageText)$"; {consequence}" : $": did you mean '{near}'? {consequence.Capitalized()}";
        return $"{name} must be {expected.Said}{version}, and is {ReadableValues.Text(node)}{meant}";
    }

    private bool Inside(ref JsonNode? node, Expected expected, NodePath at)
    {
        switch (expected.Form)
        {
            case Form.Object:
                Object((JsonObject)node!, expected.Kind, at);
                return true;
            case Form.Map:
                Map((JsonObject)node!, expected.Of!, at);
                return true;
            case Form.List:
                List((JsonArray)node!, expected.Of!, at);
                return true;
            case Form.Any:
                return _values.Data(ref node, at, at);
            default:
                node = _values.Scalar(node!, expected.Form, at);
                return true;
        }
    }

    private void Map(JsonObject map, Expected of, NodePath at)
    {
        var edit = new MapEdit(map);
        foreach (var pair in edit.Pairs)
        {
            var (key, value, here) = (_values.Key(pair.Key, at), pair.Value, at.Child(pair.Key));
            if (Value(ref value, of, here))
            {
                edit.Put(key, pair.Key, value);
            }
            else
            {
                edit.Drop(pair.Key);
            }
        }

        edit.Apply();
    }

    private void List(JsonArray items, Expected of, NodePath at)
    {
        var kept = new List<JsonNode?>(items.Count);
        var isChanged = false;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (Value(ref item, of, at.Child(i)))
            {
                kept.Add(item);
            }
            else if (of.Form is Form.Object or Form.Map)
            {
                // Pointers have the places of the items that follow. The model skips nulls, and the mapping a parameter without a name.
                kept.Add(of.Kind == NodeKind.Parameter ? new JsonObject() : null);
            }

            isChanged |= kept.Count <= i || !ReferenceEquals(kept[i], items[i]);
        }

        if (isChanged)
        {
            items.Clear();
            kept.ForEach(items.Add);
        }
    }

    private void Object(JsonObject map, NodeKind kind, NodePath at)
    {
        if (map.ContainsKey("$ref") && Grammar.AllowsReference(kind, _version))
        {
            if (ReadableValues.StringOf(map["$ref"]) is not { Length: > 0 } reference)
            {
                Malformed(at.Child("$ref"), $"A $ref must be a URI reference; it is ignored");
                map.Remove("$ref");
            }
            else if (kind != NodeKind.Schema || (_version & Versions.From31) == 0)
            {
                // The key that it points to is made whole too.
                if (ReadableValues.Whole(reference) is var whole && whole != reference)
                {
                    map["$ref"] = whole;
                }

                Metadata(map, at);
                return;
            }
        }

        var edit = new MapEdit(map);
        foreach (var pair in edit.Pairs)
        {
            var (key, value, here) = (_values.Key(pair.Key, at), pair.Value, at.Child(pair.Key));
            if (Known(key, kind, here) is not { } keyword)
            {
                if (_values.Data(ref value, here, here))
                {
                    edit.Put(key, pair.Key, value);
                }
                else
                {
                    edit.Drop(pair.Key);
                }
            }
            else if (value is null && keyword.Expected.Form == Form.Text)
            {
                // A key with nothing after it, as templates leave them.
                edit.Drop(pair.Key);
            }
            else if (IsKey(key, kind, here) && Value(ref value, keyword.Expected, here, Grammar.All(kind, key)))
            {
                edit.Put(key, pair.Key, value);
            }
            else
            {
                edit.Drop(pair.Key);
            }
        }

        edit.Apply();
        Missing(edit, kind, at);
        _repairs.Make(map, kind, at, edit);
    }

    // From 3.1 on, a reference has words of its own.
    private void Metadata(JsonObject map, NodePath at)
    {
        foreach (var key in (_version & Versions.From31) != 0 ? (string[])["summary", "description"] : [])
        {
            if (map.TryGetPropertyValue(key, out var value) && !Value(ref value, Expected.Text, at.Child(key)))
            {
                map.Remove(key);
            }
        }
    }

    private Keyword? Known(string key, NodeKind kind, NodePath here)
    {
        if (Grammar.Find(kind, key, _version) is { } keyword)
        {
            return keyword;
        }

        // From 3.1 on, a schema may have any keyword. A $schema is for editors.
        if (Grammar.IsExtension(key) || key == "$schema" || (kind == NodeKind.Schema && ((_version & Versions.From31) != 0 || key == "$ref")))
        {
            return null;
        }

        var text = Grammar.VersionsOf(kind, key) is var versions and not 0
            ? (MessageText)$"'{key}' is of OpenAPI {Grammar.Names(versions)}, and this document is {Grammar.Names(_version)}; it is ignored"
            : Spelling.Nearest(
                key, Grammar.Of(kind).Where(one => (one.Versions & _version) != 0).Select(static one => one.Name)) is { } near
            ? (MessageText)$"OpenAPI has no '{key}' here: did you mean '{near}'? It is ignored"
            : (MessageText)$"OpenAPI has no '{key}' here; it is ignored";
        Malformed(here, text);
        return null;
    }

    // Whether a key follows the pattern of its kind.
    private bool IsKey(string key, NodeKind kind, NodePath here)
    {
        var problem = kind switch
        {
            NodeKind.Paths when !key.StartsWith("/", StringComparison.Ordinal) => (MessageText)$"A path must begin with '/'; '{key}' is ignored",
            NodeKind.Responses when !IsStatus(key) => (MessageText)$"'{key}' is not a status code, a range such as 2XX, or 'default'; it is ignored",
            NodeKind.Callback when !ReadableValues.IsExpression(key) => (MessageText)$"'{key}' is not a runtime expression; it is ignored",
            _ => null,
        };
        if (problem is not null)
        {
            Malformed(here, problem);
        }

        return problem is null;
    }

    private static bool IsStatus(string key) => key == "default"
        || (key.Length == 3
            && key[0] is >= '1' and <= '9'
            && ((key[1] is >= '0' and <= '9' && key[2] is >= '0' and <= '9') || key.EndsWith("XX", StringComparison.OrdinalIgnoreCase)));

    private void Missing(MapEdit given, NodeKind kind, NodePath at)
    {
        foreach (var keyword in Grammar.Of(kind))
        {
            if ((keyword.Required & _version) != 0 && !given.Contains(keyword.Name, keyword.Expected))
            {
                Malformed(at, s_missing[(kind, keyword.Name)]);
            }
        }

        if (kind == NodeKind.Document
            && (_version & Versions.From31) != 0
            && !given.Contains("paths")
            && !given.Contains("webhooks")
            && !given.Contains("components"))
        {
            Malformed(at, $"The document has no 'paths', 'webhooks' or 'components'; the client has no operations");
        }

        if ((_version & Versions.UpTo30) != 0 && given.Contains("type") && !given.Contains("items") && given.IsText("type", "array"))
        {
            Malformed(at, $"An array must have 'items'; its items are read as any JSON");
        }
    }

    private void Malformed(NodePath at, MessageText what) => _findings.Add(new(DiagnosticDescriptors.Malformed.Id, at.Pointer, what));
}
