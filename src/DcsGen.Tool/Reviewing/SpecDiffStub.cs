using DcsGen.Contracts;

namespace DcsGen.Review;

internal static class SpecDiff
{
    public static IReadOnlyList<SpecChange> Compare(Contract oldC, Contract newC, CancellationToken ct)
    {
        var changes = new List<SpecChange>();
        var newOps = newC.Operations.ToDictionary(o => o.Title);
        var oldOps = oldC.Operations.ToDictionary(o => o.Title);
        foreach (var o in oldC.Operations.Where(o => !newOps.ContainsKey(o.Title)))
            changes.Add(new("DCS2001", "removed", o.Title, $"operation {o.Title} removed", Verdict.Break, Verdict.Break, o.Pointer, "/paths", "", new([o.Title])));
        foreach (var o in newC.Operations.Where(o => !oldOps.ContainsKey(o.Title)))
            changes.Add(new("DCS2002", "added", o.Title, $"operation {o.Title} added", Verdict.Safe, Verdict.Safe, "/paths", o.Pointer, "", new([o.Title])));
        foreach (var o in newC.Operations.Where(o => oldOps.ContainsKey(o.Title)))
        {
            var before = oldOps[o.Title];
            foreach (var p in o.Parameters)
                if (before.Parameters.FirstOrDefault(q => q.Name == p.Name) is not { } q)
                    changes.Add(new(p.IsRequired ? "DCS2007" : "DCS2008", "added", o.Title + "." + p.Name, $"parameter '{p.Name}' of {o.Title} added", p.IsRequired ? Verdict.Break : Verdict.Safe, p.IsRequired ? Verdict.Break : Verdict.Safe, before.Pointer, p.Pointer, p.Member ?? "", new([o.Title])));
                else if (p.Schema.Shape.Bounds != q.Schema.Shape.Bounds)
                    changes.Add(new("DCS2017", "tightened", o.Title + "." + p.Name, $"bounds of parameter '{p.Name}' of {o.Title} changed: maximum {q.Schema.Shape.Bounds.Maximum} -> {p.Schema.Shape.Bounds.Maximum}", Verdict.Break, Verdict.Safe, q.Schema.Pointer, p.Schema.Pointer, p.Member ?? "", new([o.Title])));
            foreach (var q in before.Parameters.Where(q => o.Parameters.All(p => p.Name != q.Name)))
                changes.Add(new("DCS2009", "removed", o.Title + "." + q.Name, $"parameter '{q.Name}' of {o.Title} removed", Verdict.Risk, Verdict.Break, q.Pointer, o.Pointer, q.Member ?? "", new([o.Title])));
        }

        var olds = oldC.Components.ToDictionary(p => p.Key, p => p.Value);
        foreach (var (key, shape) in newC.Components.Select(p => (p.Key, p.Value)))
        {
            if (!olds.TryGetValue(key, out var was)) continue;
            foreach (var p in shape.Properties.Where(p => was.Properties.All(q => q.Name != p.Name)))
                changes.Add(new("DCS2029", "added", key + "." + p.Name, $"response property '{p.Name}' of {key} added", Verdict.Safe, Verdict.Safe, was.Pointer + "/properties", p.Pointer, p.Member ?? "", new([.. newC.Operations.Take(2).Select(o => o.Title)])));
            foreach (var p in was.Properties.Where(p => shape.Properties.All(q => q.Name != p.Name)))
                changes.Add(new("DCS2028", "removed", key + "." + p.Name, $"response property '{p.Name}' of {key} removed", Verdict.Risk, Verdict.Break, p.Pointer, shape.Pointer + "/properties", p.Member ?? "", new([.. newC.Operations.Take(2).Select(o => o.Title)])));
            foreach (var v in shape.Values?.Where(v => was.Values?.All(w => w.Value != v.Value) ?? true) ?? [])
                changes.Add(new("DCS2033", "added", key + "." + v.Value, $"value {v.Value} of response enum {key} added", Verdict.Safe, Verdict.Safe, was.Pointer + "/enum", v.Pointer, key + "." + v.Name, new([])));
            foreach (var v in was.Values?.Where(v => shape.Values?.All(w => w.Value != v.Value) ?? true) ?? [])
                changes.Add(new("DCS2034", "removed", key + "." + v.Value, $"value {v.Value} of response enum {key} removed", Verdict.Safe, Verdict.Break, v.Pointer, shape.Pointer + "/enum", key + "." + v.Name, new([])));
        }

        return changes;
    }
}
