using DcsGen.Contracts;
using DcsGen.CSharp;

namespace DcsGen.Review;

/// <summary>The last net (DCS2090): methods that are not what they were although nothing was found that reaches them.</summary>
internal static class OtherRules
{
    public static void Compare(ChangeSet changes, IReadOnlyList<(ContractOperation Old, ContractOperation New, ReviewNode Node)> operations)
    {
        var others = operations.Where(static pair => !pair.Old.Methods.SequenceEqual(pair.New.Methods)).ToArray();
        if (others.Length == 0)
        {
            return;
        }

        var (told, broken) = (changes.Titles(static _ => true), changes.Titles(static verdict => verdict > Verdict.Safe));
        foreach (var (old, @new, node) in others)
        {
            var place = new Place(node, @new.Title, $"operation {@new.Title}");
            if (!broken.Contains(@new.Title) && !old.Methods.All(method => @new.Methods.Any(other => IsCalledAs(method, other))))
            {
                changes.Add(place, "signature", "has another signature in C#", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Break, old.Pointer, @new.Pointer);
            }
            else if (!told.Contains(@new.Title))
            {
                changes.Add(place, "method", "is another one in C#", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Safe, old.Pointer, @new.Pointer);
            }
        }
    }

    // Whether what calls one calls the other.
    private static bool IsCalledAs(ClientMethod old, ClientMethod @new) =>
        (old.MemberName, old.Group?.InterfaceName, old.Result.Kind) == (@new.MemberName, @new.Group?.InterfaceName, @new.Result.Kind)
        && Bare(old.Result.Type) == Bare(@new.Result.Type)
        && (old.Body is null ? @new.Body is null or { Type.IsNullable: true } : Bare(old.Body.Type) == Bare(@new.Body?.Type) && (!old.Body.Type.IsNullable || @new.Body!.Type.IsNullable))
        && old.Parameters.Select(static parameter => parameter.Type).SequenceEqual(@new.Parameters.Select(static parameter => parameter.Type))
        && (old.Options?.Properties ?? []).All(property => (@new.Options?.Properties ?? []).Any(other => other.Name == property.Name && other.Type == property.Type))
        && (old.Paging is null || (old.Paging.MemberName == @new.Paging?.MemberName && Bare(old.Paging.Item) == Bare(@new.Paging.Item)));

    private static TypeRef? Bare(TypeRef? type) => type is null ? null : type with { IsNullable = false };
}
