using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Naming;
using DcsGen.Spec;
using Microsoft.CodeAnalysis;

namespace DcsGen.Mapping.Client;

/// <summary>The options of the consumer: defaults and checks.</summary>
internal static class OptionsMapper
{
    private const int MinimumFramework = 8;
    private const int MinimumLanguage = 12;

    /// <summary>Returns the facts that the files of a document need. Its options must have no <see cref="Problems"/>.</summary>
    public static FileContext Context(SpecOptions options)
    {
        var (space, clientName) = Names(options);
        return new(new(space), new(clientName), Accessibility(options) == "internal" ? Visibility.Internal : Visibility.Public);
    }

    /// <summary>The namespace and the client's name, valid or not.</summary>
    public static (string Namespace, string ClientName) Names(SpecOptions options)
    {
        var clientName = options.ClientName.Length > 0 ? options.ClientName : Identifier.Pascal(options.FileName);
        var space = options.Namespace.Length > 0 ? options.Namespace
            : options.RootNamespace.Length > 0 ? options.RootNamespace + "." + clientName
            : clientName;
        return (space, clientName);
    }

    /// <summary>Returns why no client can be emitted; empty if the options are valid.</summary>
    /// <remarks>Each option that is not valid is reported. A project that is too old is reported alone, since its options do not matter
    /// yet.</remarks>
    public static IReadOnlyList<DiagnosticInfo> Problems(SpecFile spec)
    {
        if (Framework(spec.Consumer.TargetFramework) is { } framework)
        {
            return [At(spec, DiagnosticDescriptors.FrameworkTooLow, $"{framework}")];
        }

        if (int.TryParse(spec.Consumer.LanguageVersion.Split('.')[0], out var language) && language < MinimumLanguage)
        {
            return [At(spec, DiagnosticDescriptors.LanguageTooLow, $"{spec.Consumer.LanguageVersion}")];
        }

        var problems = InvalidOptions(spec.Options)
            .Select(option => At(spec, DiagnosticDescriptors.InvalidOption, $"{option.Name}", $"{option.Value}", option.Expected))
            .ToList();
        if (spec.ClashesWith is { } other)
        {
            problems.Add(At(spec, DiagnosticDescriptors.Clash, $"{Names(spec.Options).ClientName}", MessageText.Whole(other), $"ClientName"));
        }

        return problems;
    }

    private static IEnumerable<(string Name, string Value, MessageText Expected)> InvalidOptions(SpecOptions options)
    {
        var (space, clientName) = Names(options);
        if (!Identifier.IsValid(clientName))
        {
            yield return ("ClientName", clientName, $"it must be a C# identifier, such as Dcs");
        }
        else if (ReservedNames.IsNotForClients(clientName))
        {
            yield return ("ClientName", clientName, $"its types would be called as types of the base class library");
        }

        // The default ends with the client's name, which is reported by itself.
        var written = options.Namespace.Length > 0 ? options.Namespace : options.RootNamespace;
        if (written.Length > 0 && !written.Split('.').All(Identifier.IsValid))
        {
            yield return ("Namespace", space, $"it must be identifiers with dots between, such as Acme.Dcs");
        }
        else if (space.Split('.')[0] == CSharpNamespace.System.Text)
        {
            // A type of the document such as Text would hide the namespace System.Text.
            yield return ("Namespace", space, $"it must not begin with System, whose namespaces belong to .NET");
        }

        if (Accessibility(options) is not ("public" or "internal"))
        {
            yield return ("Accessibility", Accessibility(options), $"it must be public or internal");
        }

        if (options.GroupBy is not ("" or "tag"))
        {
            yield return ("GroupBy", options.GroupBy, $"it must be tag, or be left out");
        }

        if (options.Schemas is not ("" or "used" or "all"))
        {
            yield return ("Schemas", options.Schemas, $"it must be used or all, or be left out");
        }
    }

    private static DiagnosticInfo At(SpecFile spec, DiagnosticDescriptor descriptor, params MessageText[] arguments) =>
        new(descriptor.Id, spec.Path, 0, 0, new(arguments));

    private static string Accessibility(SpecOptions options) =>
        options.Accessibility.Length == 0 ? "public" : options.Accessibility.ToLowerInvariant();

    // Only .NET (".NETCoreApp,Version=v8.0") has the types that the emitted code uses.
    private static string? Framework(string framework)
    {
        const string Core = ".NETCoreApp,Version=v";
        if (framework.Length == 0)
        {
            return null;
        }

        return framework.StartsWith(Core, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(framework.Substring(Core.Length).Split('.')[0], out var major)
            && major >= MinimumFramework
                ? null
                : framework;
    }
}
