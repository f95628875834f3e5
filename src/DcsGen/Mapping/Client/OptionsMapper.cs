using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Naming;
using DcsGen.Spec;

namespace DcsGen.Mapping.Client;

/// <summary>The options of the consumer: defaults and checks.</summary>
internal static class OptionsMapper
{
    private const int MinimumFramework = 8;
    private const int MinimumLanguage = 12;

    /// <summary>Returns the facts that the files of a document need. Its options must have no <see cref="Problem"/>.</summary>
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

    /// <summary>Returns why nothing can be generated; null if the options are valid.</summary>
    public static DiagnosticInfo? Problem(SpecFile spec)
    {
        var (space, clientName) = Names(spec.Options);
        if (Framework(spec.Consumer.TargetFramework) is { } framework)
        {
            return At(DiagnosticDescriptors.FrameworkTooLow.Id, $"{framework}");
        }

        if (int.TryParse(spec.Consumer.LanguageVersion.Split('.')[0], out var language) && language < MinimumLanguage)
        {
            return At(DiagnosticDescriptors.LanguageTooLow.Id, $"{spec.Consumer.LanguageVersion}");
        }

        if (!Identifier.IsValid(clientName))
        {
            return At(DiagnosticDescriptors.InvalidOption.Id, $"ClientName", $"{clientName}", $"it must be a C# identifier, such as Dcs");
        }

        if (ReservedNames.IsNotForClients(clientName))
        {
            return At(DiagnosticDescriptors.InvalidOption.Id, $"ClientName", $"{clientName}", $"its types would be called as types of the base class library");
        }

        if (!space.Split('.').All(Identifier.IsValid))
        {
            return At(DiagnosticDescriptors.InvalidOption.Id, $"Namespace", $"{space}", $"it must be identifiers with dots between, such as Acme.Dcs");
        }

        if (Accessibility(spec.Options) is not ("public" or "internal"))
        {
            return At(DiagnosticDescriptors.InvalidOption.Id, $"Accessibility", $"{Accessibility(spec.Options)}", $"it must be public or internal");
        }

        if (spec.Options.GroupBy is not ("" or "tag"))
        {
            return At(DiagnosticDescriptors.InvalidOption.Id, $"GroupBy", $"{spec.Options.GroupBy}", $"it must be tag, or be left out");
        }

        return spec.ClashesWith is { } other
            ? At(DiagnosticDescriptors.Clash.Id, $"{clientName}", MessageText.Whole(other), $"ClientName")
            : null;

        DiagnosticInfo At(string id, params MessageText[] arguments) => new(id, spec.Path, 0, 0, new(arguments));
    }

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
