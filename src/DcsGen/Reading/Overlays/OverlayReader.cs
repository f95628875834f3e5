using System.Globalization;
using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.JsonPath;
using DcsGen.Spec;

namespace DcsGen.Reading.Overlays;

/// <summary>Reads an overlay and checks it: fields, types, version, references and queries. Each problem is a finding at its
/// line.</summary>
internal sealed class OverlayReader
{
    private const string Actions = "/components/actions/";

    // Field, the type of its value, and the first minor version that has it.
    private static readonly Field[] s_root =
    [
        new("overlay", FieldType.Text, 0, IsRequired: true), new("info", FieldType.Map, 0, IsRequired: true),
        new("extends", FieldType.Text, 0), new("actions", FieldType.List, 0, IsRequired: true),
        new("components", FieldType.Map, 2), new("$self", FieldType.Text, 2),
    ];

    private static readonly Field[] s_info =
    [
        new("title", FieldType.Text, 0, IsRequired: true), new("version", FieldType.Text, 0, IsRequired: true),
        new("description", FieldType.Text, 0),
    ];

    private static readonly Field[] s_changes =
    [
        new("description", FieldType.Text, 0), new("update", FieldType.Any, 0), new("remove", FieldType.Flag, 0),
        new("copy", FieldType.Text, 1),
    ];

    private static readonly Field[] s_action =
        [new("target", FieldType.Text, 0, IsRequired: true), new("$ref", FieldType.Text, 2), .. s_changes];

    private static readonly Field[] s_components = [new("actions", FieldType.Map, 2)];

    private static readonly Field[] s_reusable = [new("description", FieldType.Text, 2), new("fields", FieldType.Map, 2)];

    private readonly SpecText _file;
    private readonly List<Finding> _findings;
    private int _minor;

    private OverlayReader(SpecText file, List<Finding> findings) => (_file, _findings) = (file, findings);

    /// <summary>Reads an overlay.</summary>
    /// <param name="file">The overlay.</param>
    /// <param name="tree">Counts its nodes.</param>
    /// <param name="findings">Gets the problems.</param>
    /// <returns>Null if it cannot be applied at all.</returns>
    /// <exception cref="DocumentException">It is neither YAML nor JSON, or over a limit.</exception>
    public static Overlay? Read(SpecText file, TreeBuilder tree, List<Finding> findings)
    {
        JsonNode? root;
        try
        {
            root = SourceTree.Read(file.Text, tree);
        }
        catch (DocumentException e)
        {
            throw e.Id == DiagnosticDescriptors.NotReadable.Id
                ? Invalid(e.Line, e.Column, $"it is neither YAML nor JSON: {e.Text}")
                : new DocumentException(e.Id, e.Line, e.Column, e.Text) { Path = file.Path };
        }

        return root is JsonObject map
            ? new OverlayReader(file, findings).Read(map)
            : throw Invalid(0, 0, root is null ? (MessageText)$"it is empty" : $"it is not a mapping");

        DocumentException Invalid(int line, int column, MessageText problem) =>
            new(DiagnosticDescriptors.OverlayInvalid.Id, line, column, problem) { Path = file.Path };
    }

    private Overlay? Read(JsonObject root)
    {
        if (!root.ContainsKey("overlay"))
        {
            Report("", $"it has no 'overlay' at its root, such as overlay: 1.1.0");
            return null;
        }

        var version = ReadableValues.StringOf(root["overlay"]);
        var parts = (version ?? "").Split('.');
        if (parts.Length != 3
            || parts[0] != "1"
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _minor)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            || _minor > 2)
        {
            Report("/overlay", $"its version is '{root["overlay"]?.ToString()}'; 1.0.0, 1.1.0 and 1.2.0 are read");
            return null;
        }

        var isValid = Check(root, "", s_root);
        if (root["info"] is JsonObject info)
        {
            Check(info, "/info", s_info);
        }

        if (!isValid)
        {
            return null;
        }

        var reusable = ReadReusable(root);
        var actions = (JsonArray)root["actions"]!;
        if (actions.Count == 0)
        {
            Report("/actions", $"'actions' has no action");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var read = new List<OverlayAction>();
        for (var i = 0; i < actions.Count; i++)
        {
            var pointer = Pointer.Child("/actions", i);
            if (actions[i] is not JsonObject map)
            {
                Report(pointer, $"an action is a mapping");
            }
            else if (!seen.Add(map.ToJsonString()))
            {
                Report(pointer, $"the same action is there before");
            }
            else if (ReadAction(map, pointer, reusable) is { } action)
            {
                read.Add(action);
            }
        }

        return new(_file, _minor, ReadableValues.StringOf(root["extends"]), ReadableValues.StringOf(root["$self"]), read);
    }

    private Dictionary<string, JsonObject> ReadReusable(JsonObject root)
    {
        var found = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        if (root["components"] is not JsonObject components || !Check(components, "/components", s_components))
        {
            return found;
        }

        foreach (var pair in components["actions"] as JsonObject ?? [])
        {
            var pointer = Pointer.Child("/components/actions", pair.Key);
            if (pair.Value is not JsonObject map)
            {
                Report(pointer, $"a reusable action is a mapping");
            }
            else if (Check(map, pointer, s_reusable))
            {
                var fields = map["fields"] as JsonObject ?? [];
                if (Check(fields, pointer + "/fields", s_changes))
                {
                    found.Add(pair.Key, fields);
                }
            }
        }

        return found;
    }

    private OverlayAction? ReadAction(JsonObject map, string pointer, Dictionary<string, JsonObject> reusable)
    {
        if (!Check(map, pointer, s_action))
        {
            return null;
        }

        JsonObject? shared = null;
        var sharedPointer = "";
        if (ReadableValues.StringOf(map["$ref"]) is { } reference)
        {
            // The fragment is a pointer of one component (RFC 6901).
            var keys = reference.StartsWith("#" + Actions, StringComparison.Ordinal) ? Pointer.Split(reference) : [];
            if (keys.Length != 3 || !reusable.TryGetValue(keys[2], out shared))
            {
                Report(pointer + "/$ref", $"'{reference}' is not an action below components/actions of this overlay");
                return null;
            }

            sharedPointer = Pointer.Child("/components/actions", keys[2]) + "/fields";
        }

        var target = ReadableValues.StringOf(map["target"])!;
        if (Parse(target, pointer + "/target") is not { } query || ReadChange(map, pointer, shared, sharedPointer) is not { } change)
        {
            return null;
        }

        return new(pointer, target, query, change);
    }

    // The fields of the action itself win over those of the action that it refers to.
    private OverlayChange? ReadChange(JsonObject map, string pointer, JsonObject? shared, string sharedPointer)
    {
        if (Find("remove") is var (remove, at) && remove is JsonValue flag && flag.TryGetValue(out bool isRemoved) && isRemoved)
        {
            return new OverlayChange.Remove(at);
        }

        var (update, copy) = (Find("update"), Find("copy"));
        if (update is not null && copy is not null)
        {
            Report(pointer, $"an action has one of 'update' and 'copy'");
            return null;
        }

        if (update is { } updated)
        {
            return new OverlayChange.Update(updated.Value, updated.Pointer);
        }

        if (copy is not { } copied)
        {
            return new OverlayChange.Nothing();
        }

        var text = ReadableValues.StringOf(copied.Value)!;
        return Parse(text, copied.Pointer) is { } query ? new OverlayChange.Copy(text, query, copied.Pointer) : null;

        (JsonNode? Value, string Pointer)? Find(string field) =>
            map.TryGetPropertyValue(field, out var own) ? (own, Pointer.Child(pointer, field))
                : shared is not null && shared.TryGetPropertyValue(field, out var value) ? (value, Pointer.Child(sharedPointer, field))
                : null;
    }

    private JsonPathQuery? Parse(string text, string pointer)
    {
        var query = JsonPathQuery.Parse(text);
        if (query.Problem is { } problem)
        {
            Report(pointer, $"'{text}' is not a JSONPath query (RFC 9535): {problem}");
        }

        return query.Value;
    }

    // Whether all that is there can be used. An extension (x-) is allowed everywhere, and has no effect.
    private bool Check(JsonObject map, string pointer, Field[] fields)
    {
        var isValid = true;
        foreach (var pair in map)
        {
            var field = Array.Find(fields, field => field.Name == pair.Key);
            if (field is null)
            {
                if (!pair.Key.StartsWith("x-", StringComparison.Ordinal))
                {
                    Report(Pointer.Child(pointer, pair.Key), $"'{pair.Key}' is not a field of it");
                    isValid = false;
                }
            }
            else if (field.Minor > _minor)
            {
                Report(Pointer.Child(pointer, pair.Key), $"'{pair.Key}' is a field since version 1.{field.Minor}.0, and the version of the overlay is lower");
                isValid = false;
            }
            else if (!field.Accepts(pair.Value))
            {
                Report(Pointer.Child(pointer, pair.Key), $"'{pair.Key}' is {field.Expected}");
                isValid = false;
            }
        }

        foreach (var missing in fields.Where(field => field.IsRequired && !map.ContainsKey(field.Name)))
        {
            Report(pointer, $"'{missing.Name}' is missing");
            isValid = false;
        }

        return isValid;
    }

    private void Report(string pointer, MessageText problem) =>
        _findings.Add(new(DiagnosticDescriptors.OverlayInvalid.Id, pointer, problem) { File = _file });

    private enum FieldType
    {
        Any,
        Text,
        Flag,
        Map,
        List,
    }

    private sealed record Field(string Name, FieldType Type, int Minor, bool IsRequired = false)
    {
        public MessageText Expected => Type switch
        {
            FieldType.Text => $"a text",
            FieldType.Flag => $"true or false",
            FieldType.Map => $"a mapping",
            _ => $"a list",
        };

        public bool Accepts(JsonNode? value) => Type switch
        {
            FieldType.Text => value is JsonValue text && text.TryGetValue(out string? _),
            FieldType.Flag => value is JsonValue flag && flag.TryGetValue(out bool _),
            FieldType.Map => value is JsonObject,
            FieldType.List => value is JsonArray,
            _ => true,
        };
    }
}
