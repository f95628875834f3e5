using System.Collections;
using System.Reflection;
using DcsGen.Hosting;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Generator;

/// <summary>What flows between steps compares by value and holds nothing of the compiler's or of the reader's.</summary>
public class ModelTests
{
    private static readonly string[] s_foreign = ["Microsoft.CodeAnalysis", "Microsoft.OpenApi", "YamlDotNet", "Markdig", "System.Text.Json"];

    [Theory]
    [MemberData(nameof(CaseTests.Cases), MemberType = typeof(CaseTests))]
    public void The_model_holds_only_values(string name)
    {
        var run = Documents.Run(name);
        foreach (var step in (string[])[TrackingNames.Spec, TrackingNames.Api, TrackingNames.File])
        {
            Assert.All(run.Outputs(step), value => Visit(value, step, []));
        }
    }

    [Fact]
    public void The_same_document_gives_an_equal_model_and_another_gives_another()
    {
        var first = GeneratorRun.Of(Repository.HomeDocument).Outputs(TrackingNames.Api).Single();
        Assert.Equal(first, GeneratorRun.Of(Repository.HomeDocument).Outputs(TrackingNames.Api).Single());
        var other = Repository.HomeDocument.Replace("maximum: 1000", "maximum: 500", StringComparison.Ordinal);
        Assert.NotEqual(first, GeneratorRun.Of(other).Outputs(TrackingNames.Api).Single());
    }

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        var type = value.GetType();
        Assert.True(!s_foreign.Any(space => type.FullName!.StartsWith(space, StringComparison.Ordinal)), $"{path} is a {type}");
        Assert.True(typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type), $"{path}: {type} does not compare by value");
        if (value is IEnumerable items)
        {
            Assert.True(type.Name.StartsWith("EquatableArray", StringComparison.Ordinal), $"{path} is a {type}");
            foreach (var item in items)
            {
                Visit(item, path + "[]", seen);
            }

            return;
        }

        Assert.True(type.IsSealed || type.IsAbstract, $"{path}: {type} is not sealed");
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (property.Name != "EqualityContract" && property.GetIndexParameters().Length == 0)
            {
                Visit(property.GetValue(value), path + "." + property.Name, seen);
            }
        }
    }
}
