namespace DcsGen.CSharp;

/// <summary>A C# namespace: identifiers with dots between them.</summary>
internal sealed record CSharpNamespace
{
    /// <exception cref="ArgumentException">A part is not an identifier.</exception>
    public CSharpNamespace(string text) =>
        Text = text.Split('.').All(CSharpName.IsValid)
            ? text
            : throw new ArgumentException($"'{text}' is not a C# namespace.", nameof(text));

    public static CSharpNamespace System { get; } = new("System");

    public static CSharpNamespace Collections { get; } = new("System.Collections.Generic");

    public static CSharpNamespace ComponentModel { get; } = new("System.ComponentModel");

    public static CSharpNamespace DependencyInjection { get; } = new("Microsoft.Extensions.DependencyInjection");

    public static CSharpNamespace Globalization { get; } = new("System.Globalization");

    public static CSharpNamespace Http { get; } = new("System.Net.Http");

    public static CSharpNamespace Json { get; } = new("System.Text.Json");

    public static CSharpNamespace ObjectModel { get; } = new("System.Collections.ObjectModel");

    /// <summary>Gets the namespace of the internal types and the converters, as it is named inside the client's namespace.</summary>
    public static CSharpNamespace Plumbing { get; } = new("Plumbing");

    public static CSharpNamespace Options { get; } = new("Microsoft.Extensions.Options");

    public static CSharpNamespace Serialization { get; } = new("System.Text.Json.Serialization");

    public static CSharpNamespace Tasks { get; } = new("System.Threading.Tasks");

    public static CSharpNamespace Threading { get; } = new("System.Threading");

    public string Text { get; }

    public override string ToString() => Text;
}
