using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using DcsGen.CSharp;
using DcsGen.Emit;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DcsGen.Tests.Emit;

/// <summary>No string becomes code: the compiler refuses it, and no member of the emitters offers a way around.</summary>
public class CodeTests
{
    private static readonly Type[] s_code = [
        typeof(Code), typeof(XmlText), typeof(XmlDoc), typeof(Literal), typeof(CommentText), typeof(SupportPiece), typeof(SourceWriter)
    ];

    // Anything that may hold a text which is not code yet.
    private static readonly Type[] s_texts =
        [
            typeof(string),
            typeof(object),
            typeof(char),
            typeof(StringBuilder),
            typeof(FormattableString),
            typeof(IFormattable),
            typeof(IConvertible),
            typeof(ReadOnlySpan<char>),
            typeof(ReadOnlyMemory<char>)
        ];

    [Theory]
    [InlineData("""writer.Line($"{text}");""", "CS0453")]
    [InlineData("""writer.Line($"{"fixed"}");""", "CS0453")]
    [InlineData("""writer.Line($"{Constant}");""", "CS0453")]
    [InlineData("""writer.Line($"{text,10}");""", "CS1739")]
    [InlineData("""writer.Line($"{(object)text}");""", "CS1503,CS0453")]
    [InlineData("""writer.Line($"{new System.Text.StringBuilder(text)}");""", "CS0453")]
    [InlineData("""writer.Line($"{doc}");""", "CS0453")]
    [InlineData("""writer.Line($"{xml}");""", "CS0315")]
    [InlineData("""writer.Line($"{comment}");""", "CS0315")]
    [InlineData("""writer.Line(text);""", "CS1503")]
    [InlineData("""writer.Line("fixed");""", "CS9205")]
    [InlineData("""writer.Line($"a" + text);""", "CS1503")]
    [InlineData("""writer.Line("a" + $"b");""", "CS1503")]
    [InlineData("""writer.Block(text);""", "CS1503")]
    [InlineData("""writer.Doc(text);""", "CS1503")]
    [InlineData("""writer.Doc($"{text}");""", "CS1503")]
    [InlineData("""writer.Comment(text);""", "CS1503")]
    [InlineData("""Code code = text;""", "CS0029")]
    [InlineData("""Code code = text.Length > 0 ? $"a" : $"b";""", "CS0029")]
    [InlineData("""XmlText more = text;""", "CS0029")]
    [InlineData("""_ = new Literal(text);""", "CS1729,CS0122")]
    [InlineData("""_ = new XmlDoc(text);""", "CS1729,CS0122")]
    [InlineData("""_ = new CommentText(text);""", "CS1729,CS0122")]
    [InlineData("""_ = new SupportPiece(SupportName.None, text);""", "CS1729,CS0122")]
    public void The_compiler_refuses_a_string(string statement, string expected)
    {
        var problems = Problems(statement);
        Assert.True(expected.Split(',').Any(id => problems.Any(problem => problem.Id == id)), $"{statement} gives {string.Join(", ", problems)}");
    }

    [Theory]
    [InlineData("""writer.Line($"class {name} {{ }} // {name.Text.Length} {space} {true} {Initializer.None}");""")]
    [InlineData("""writer.Line($"var x = {Literal.Of(text)};" + $" // {name}");""")]
    [InlineData("""Code code = text switch { "" => $"a", _ => $"b{name}" }; writer.Line($"{code}");""")]
    [InlineData("""writer.Line(text.Length > 0 ? Code.Of($"a") : $"b");""")]
    [InlineData("""writer.Doc(XmlDoc.Summary($"<c>{text}</c>{xml}"));""")]
    [InlineData("""writer.Comment(comment);""")]
    public void The_compiler_takes_what_is_safe(string statement) => Assert.Empty(Problems(statement));

    [Fact]
    public void A_hole_accepts_only_types_that_are_safe_as_code() => Assert.Equal(
        ["Boolean", "CSharpName", "CSharpNamespace", "Code", "Int32", "Int64", "Literal", "SupportPiece", "T", "Visibility"],
        typeof(Code)
            .GetMethods()
            .Where(method => method.Name == nameof(Code.AppendFormatted))
            .Select(method => method.GetParameters().Single().ParameterType.Name)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Only_escaping_types_create_code_from_a_text()
    {
        var methods = typeof(Code).Assembly
            .GetTypes()
            .Where(type => type.Namespace == typeof(Code).Namespace && !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(type => type.GetMembers(
                BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .OfType<MethodBase>()
            .Where(method => !method.IsPrivate
                && MakesCode(method)
                && method.GetParameters().Any(parameter => IsText(parameter.ParameterType)));
        Assert.Equal(
            [
                "Code.AppendLiteral", "CommentText.Columns", "CommentText.Of", "Literal.List", "Literal.Of", "Literal.Utf8", "SupportPiece.Of",
                "XmlText.AppendFormatted", "XmlText.AppendLiteral",
            ],
            methods.Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_its_own_type_creates_code() => Assert.All(
        s_code,
        type => Assert.All(
            type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(constructor => !constructor.IsPrivate),
            constructor => Assert.DoesNotContain(constructor.GetParameters(), parameter => IsText(parameter.ParameterType))));

    [Fact]
    public void Only_the_compiler_appends_literals()
    {
        var calls = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "DcsGen"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path).GetRoot().DescendantTokens())
            .Where(token => token.ValueText == nameof(Code.AppendLiteral) && token.Parent is not MethodDeclarationSyntax)
            .Select(token => token.GetLocation().ToString());
        Assert.Empty(calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("class")]
    [InlineData("@")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\nb")]
    [InlineData("a\u2028b")]
    [InlineData("a;")]
    [InlineData("a.b")]
    [InlineData("a<b>")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u200Db")]
    [InlineData("\\u0061")]
    [InlineData("@@a")]
    [InlineData("a\uD83D")]
    public void Other_text_is_not_a_name(string text)
    {
        Assert.Throws<ArgumentException>(() => new CSharpName(text));
        Assert.Throws<ArgumentException>(() => new CSharpNamespace("A." + (text == "a.b" ? "b..c" : text)));
    }

    [Theory]
    [InlineData("Pet", "Pet", "pet")]
    [InlineData("@class", "class", "class")]
    [InlineData("_2Fa", "_2Fa", "_2Fa")]
    [InlineData("Straße", "Straße", "straße")]
    public void A_name_is_an_identifier(string text, string bare, string lower)
    {
        var name = new CSharpName(text);
        Assert.Equal((text, bare, lower, $"_{lower}"), (name.Text, name.Bare, name.Lower(), name.Field().Text));
        Assert.Equal(name, new CSharpName(text));
    }

    [Fact]
    public void Code_of_code_is_written_in_order()
    {
        Code inner = $"[{1}, {Code.Join($" | ", (int[])[1, 2, 3], static number => $"{number}")}]";
        Code outer = $"{inner}{default(Code)}{inner};";
        Assert.Equal("[1, 1 | 2 | 3][1, 1 | 2 | 3];", outer.ToString());
        Assert.Equal(outer.ToString().Length, outer.Length);
        Assert.Equal(("", true), (default(Code).ToString(), default(Code).IsEmpty));
    }

    private static bool MakesCode(MethodBase method) =>
        (method is MethodInfo { ReturnType: var type } && s_code.Any(code => type == code || type.GenericTypeArguments.Contains(code)))
        || (s_code.Contains(method.DeclaringType) && !method.IsStatic && method.Name is not (nameof(Equals) or nameof(Code.CopyTo)));

    private static bool IsText(Type type) =>
        s_texts.Contains(type) || (type.HasElementType && IsText(type.GetElementType()!)) || type.GenericTypeArguments.Any(IsText);

    private static IReadOnlyList<Diagnostic> Problems(string statement)
    {
        var source = $$"""
            using DcsGen.CSharp;
            using DcsGen.Emit;

            internal static class Snippet
            {
                private const string Constant = "class C;";

                public static void Run(SourceWriter writer, string text, CSharpName name, CSharpNamespace space, Doc doc, XmlText xml, CommentText comment)
                {
                    {{statement}}
                }
            }
            """;

        // As a friend, which sees what the emitters see.
        return
        [
            .. Compiler.Empty(LanguageVersion.Latest)
                .WithAssemblyName(typeof(CodeTests).Assembly.GetName().Name)
                .AddReferences(MetadataReference.CreateFromFile(typeof(Code).Assembly.Location))
                .AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, new(LanguageVersion.Latest)))
                .GetDiagnostics()
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
        ];
    }
}
