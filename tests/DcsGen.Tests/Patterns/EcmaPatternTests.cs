using System.Text.RegularExpressions;
using DcsGen.Patterns;
using FsCheck;
using FsCheck.Fluent;

namespace DcsGen.Tests.Patterns;

public class EcmaPatternTests
{
    [Theory]
    [InlineData("^[a-z]+$", "abc", true)]
    [InlineData("^[a-z]+$", "abc\n", false)]
    [InlineData("b", "abc", true)]
    [InlineData("", "", true)]
    [InlineData("^a|b$", "cb", true)]
    [InlineData("^(a|b)$", "cb", false)]
    [InlineData("^(?:ab){2,3}$", "ababab", true)]
    [InlineData("^(?:ab){2,3}$", "ab", false)]
    [InlineData("^(?<year>\\d{4})-\\d\\d$", "2026-01", true)]
    [InlineData("^\\d$", "\u0663", false)]
    [InlineData("^a{2,}?$", "aaa", true)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^.$", "\U0001F600", true)]
    [InlineData("^[^a-c]$", "\U0001F600", true)]
    [InlineData("^\\u{1F600}$", "\U0001F600", true)]
    [InlineData("^[\\w.+-]+@[\\w-]+\\.\\w+$", "a.b+c@d-e.fg", true)]
    [InlineData("^[\\]\\\\/]$", "]", true)]
    [InlineData("^a{x}$", "a{x}", true)]
    [InlineData("\\bcat\\b", "a cat!", true)]
    [InlineData("\\bcat\\b", "concat", false)]
    [InlineData("^(a*)*$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", false)]
    [InlineData("^(([a-z])+.)+[A-Z]([a-z])+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void Matches(string pattern, string text, bool matches) => Assert.Equal(matches, EcmaPattern.Parse(pattern)!.IsMatch(text));

    [Theory]
    [InlineData("(?=a)b")]
    [InlineData("(?!a)b")]
    [InlineData("(?<=a)b")]
    [InlineData("(?i)a")]
    [InlineData("(a)\\1")]
    [InlineData("\\p{L}")]
    [InlineData("\\Aabc\\z")]
    [InlineData("[[:alpha:]]")]
    [InlineData("a++")]
    [InlineData("*a")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("[]")]
    [InlineData("[z-a]")]
    [InlineData("a{3,2}")]
    [InlineData("\\")]
    [InlineData("\\u{}")]
    [InlineData("\\u{110000}")]
    [InlineData("\\uD83D")]
    [InlineData("/^[a-z]$/i")]
    [InlineData("(((a{1000}){1000}){1000}){1000}")]
    [InlineData("((((){100000}){100000}){100000}){100000}")]
    [InlineData("a{99999999999}")]
    public void Is_not_understood(string pattern) => Assert.Null(EcmaPattern.Parse(pattern));

    [Fact]
    public void A_pattern_that_nests_too_deeply_is_not_supported() =>
        Assert.Null(EcmaPattern.Parse(new string('(', 3_000) + new string(')', 3_000)));

    [Fact]
    public void What_costs_too_much_is_not_told() => Assert.Null(EcmaPattern.Parse("a{0,4000}b")!.IsMatch(new string('a', 4_001)));

    // Regex agrees where the two dialects do.
    [Fact]
    public void It_matches_as_Regex_does()
    {
        var atom = Gen.Elements("a", "b", "[ab]", "[^a]", ".", "(a|b)", "(?:ab)", "(|a)", "\\w", "^", "(b$)");
        var part = Gen.Zip(atom, Gen.Elements("", "", "*", "+", "?", "{2}", "{1,2}", "{0,}", "*?"))
            .Select(pair => pair.Item1 == "^" ? "^" : pair.Item1 + pair.Item2);
        var pattern = Gen.Choose(1, 4).SelectMany(count => Gen.ArrayOf(part, count)).Select(parts => string.Concat(parts));
        var text = Gen.Choose(0, 6)
            .SelectMany(count => Gen.ArrayOf(Gen.Elements("a", "b", "c"), count))
            .Select(parts => string.Concat(parts));
        Prop.ForAll(Gen.Zip(pattern, text).ToArbitrary(), pair =>
            EcmaPattern.Parse(pair.Item1)!.IsMatch(pair.Item2) == Regex.IsMatch(pair.Item2, pair.Item1, RegexOptions.ECMAScript))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
