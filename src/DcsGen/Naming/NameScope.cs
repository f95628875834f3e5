using System.Globalization;
using DcsGen.CSharp;

namespace DcsGen.Naming;

/// <summary>
/// Names that must differ. The first to take a name gets it; a later one gets a number after it, so that a name does not depend on what is
/// added below it in the document. After a digit the number has an underscore before it: a second <c>V1</c> is <c>V1_2</c>, not version 12.
/// </summary>
internal sealed class NameScope(IEqualityComparer<string> comparer, params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, comparer);

    // The compiler allows names of 1,023 bytes in metadata (CS7013). A character needs up to three; the rest is for numbers and suffixes.
    private const int LongestName = 300;

    // The next number to try. No name is given back, so all lower numbers are taken.
    private readonly Dictionary<string, int> _numbers = new(comparer);
    private readonly Dictionary<(string Name, string Suffix), int> _suffixedNumbers = [];

    /// <summary>The text before a name that no emitted type can have; empty in a scope that is not of types.</summary>
    private string _prefix = "";

    /// <summary>Takes a name, and the same name with a suffix, which is emitted too.</summary>
    public CSharpName Take(string preferred, string suffix)
    {
        preferred = Valid(preferred);
        var name = preferred;
        var number = _suffixedNumbers.TryGetValue((preferred, suffix), out var next) ? next : 2;
        for (; _taken.Contains(name) || _taken.Contains(name + suffix); number++)
        {
            name = Numbered(preferred, number);
        }

        _suffixedNumbers[(preferred, suffix)] = number;
        _taken.Add(name);
        _taken.Add(name + suffix);
        return new(name);
    }

    /// <summary>Takes names that nothing can have from now on.</summary>
    public void Reserve(IEnumerable<string> names) => _taken.UnionWith(names);

    /// <summary>Returns whether a name is taken.</summary>
    public bool IsTaken(string name) => _taken.Contains(name);

    /// <summary>Takes a name.</summary>
    public CSharpName Take(string preferred)
    {
        preferred = Valid(preferred);
        preferred = _prefix.Length > 0 ? ForType(preferred) : preferred;
        var name = preferred;
        var number = _numbers.TryGetValue(preferred, out var next) ? next : 2;
        for (; !_taken.Add(name); number++)
        {
            name = Numbered(preferred, number);
        }

        _numbers[preferred] = number;
        return new(name);
    }

    private static string Numbered(string preferred, int number) =>
        preferred + (char.IsDigit(preferred[preferred.Length - 1]) ? "_" : "") + number.ToString(CultureInfo.InvariantCulture);

    // The converter of a type has the type's name before this suffix.
    private string ForType(string preferred) =>
        preferred.EndsWith(Converter.Suffix, StringComparison.Ordinal) ? preferred + "Model"
        : ReservedNames.IsNotForTypes(preferred) ? _prefix + preferred
        : preferred;

    // A name that contains text of the document may not be an identifier, and may be long.
    private static string Valid(string preferred)
    {
        var name = CSharpName.IsValid(preferred) ? preferred : Identifier.Pascal(preferred);
        return name.Length <= LongestName ? name : name.Substring(0, LongestName);
    }

    /// <summary>
    /// Creates the scope of a client's types. It ignores case, because each type is a file. The names of the support types are taken, and a
    /// name that no emitted type can have, such as <c>Task</c>, gets the client's name before it.
    /// </summary>
    public static NameScope Types(string clientName)
    {
        var support = ReservedNames.SupportTypes(clientName).ToArray();

        // The reader of a type Json would be called as the class that it is in, if the client is called Read.
        var ofMethods = ReservedNames.TypeMethods.SelectMany(method => support
            .Where(type => type.StartsWith(method, StringComparison.Ordinal))
            .Select(type => type.Substring(method.Length)));
        return new(StringComparer.OrdinalIgnoreCase, [.. support, .. ofMethods])
        {
            _prefix = clientName
        };
    }
}
