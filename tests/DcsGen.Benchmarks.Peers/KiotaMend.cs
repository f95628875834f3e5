using System.Text.RegularExpressions;

namespace DcsGen.Benchmarks.Peers;

/// <summary>
/// What is changed in Kiota's output before it is measured, and nothing else is: Kiota 1.38 writes a path parameter called <c>base</c> as a
/// C# parameter of that name, which is a keyword. GitHub's document has one (<c>/compare/{base}...{head}</c>).
/// </summary>
internal static partial class KiotaMend
{
    /// <summary>Returns the files below a folder that were changed, as paths relative to it.</summary>
    public static IReadOnlyList<string> Apply(string folder)
    {
        var changed = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            if (Parameter().IsMatch(text))
            {
                File.WriteAllText(file, Use().Replace(Parameter().Replace(text, "string @base"), "@base"));
                changed.Add(Path.GetRelativePath(folder, file));
            }
        }

        return changed;
    }

    [GeneratedRegex(@"\bstring base\b")]
    private static partial Regex Parameter();

    // An argument; a call of the base class has a parenthesis or a period behind it.
    [GeneratedRegex(@"(?<=[(,] ?)\bbase(?=[,)])")]
    private static partial Regex Use();
}
