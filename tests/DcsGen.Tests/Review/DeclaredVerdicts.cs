using DcsGen.Review;

namespace DcsGen.Tests.Review;

/// <summary>Checks that a change has only verdicts that the definition of its rule declares.</summary>
internal static class DeclaredVerdicts
{
    public static void Check(SpecChange change)
    {
        var rule = Rules.All.Single(rule => rule.Id == change.Id);

        // The kinds of bounds and keywords have the keyword before their names.
        var name = rule == Rules.BoundsTightened || rule == Rules.BoundsLoosened || rule == Rules.KeywordChanged
            ? change.Kind[(change.Kind.IndexOf(' ') + 1)..]
            : change.Kind;
        var kinds = rule.Kinds.Where(kind => kind.Name == name).ToArray();
        Assert.True(kinds.Length > 0, $"{change.Id} does not declare the kind '{change.Kind}'.");

        // Any change is safe on the wire where no operation carries the value, and in C# where a client leaves the place out.
        var wire = kinds.SelectMany(kind => kind.WireVerdictsUnder(rule)).Append(Verdict.Safe);
        var csharp = kinds.SelectMany(static kind => kind.CSharp).Append(Verdict.Safe);
        Assert.True(wire.Contains(change.Wire), $"{change.Id} '{change.Kind}' does not declare {change.Wire} on the wire: {change.Text}");
        Assert.True(csharp.Contains(change.CSharp), $"{change.Id} '{change.Kind}' does not declare {change.CSharp} in C#: {change.Text}");
    }
}
