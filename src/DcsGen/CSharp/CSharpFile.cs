using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>One output file, with just what it is printed from: while that is equal, the file is not printed again.</summary>
/// <param name="Context">What every file needs.</param>
/// <param name="HintName">Its path, with slashes, below the generator's output.</param>
internal abstract record CSharpFile(FileContext Context, string HintName);

internal sealed record InterfaceFile(FileContext Context, string HintName, Doc Doc) : CSharpFile(Context, HintName);

internal sealed record ClientOptionsFile(FileContext Context, string HintName, ClientType Client) : CSharpFile(Context, HintName);

/// <summary>The secrets that security schemes ask for.</summary>
internal sealed record CredentialsFile(FileContext Context, string HintName, EquatableArray<SecurityScheme> Schemes) : CSharpFile(Context, HintName);

/// <summary>An operation as it is reviewed: the interface's members and the options.</summary>
internal sealed record OperationFile(FileContext Context, string HintName, ClientMethod Method) : CSharpFile(Context, HintName);

internal sealed record ModelFile(FileContext Context, string HintName, ModelType Model) : CSharpFile(Context, HintName);

internal sealed record EnumFile(FileContext Context, string HintName, EnumType Enum) : CSharpFile(Context, HintName);

internal sealed record ClientFile(FileContext Context, string HintName, ClientType Client) : CSharpFile(Context, HintName);

/// <summary>The client's part of an operation.</summary>
internal sealed record OperationPlumbingFile(FileContext Context, string HintName, ClientMethod Method) : CSharpFile(Context, HintName);

/// <summary>Reader, writer and converter of a record.</summary>
internal sealed record ModelJsonFile(FileContext Context, string HintName, ModelType Model) : CSharpFile(Context, HintName);

/// <summary>Reader, writer and converter of an open enum.</summary>
internal sealed record EnumJsonFile(FileContext Context, string HintName, EnumType Enum) : CSharpFile(Context, HintName);

internal sealed record RegistrationFile(FileContext Context, string HintName) : CSharpFile(Context, HintName);

/// <summary>Support code that is the same for every document but for its names.</summary>
/// <param name="Name">The file of <c>Plumbing/</c> that it is made from, without the prefix.</param>
internal sealed record SupportFile(FileContext Context, string HintName, string Name) : CSharpFile(Context, HintName)
{
    /// <summary>What every client needs.</summary>
    public static EquatableArray<string> Names { get; } =
    [
        "ApiException", "Body", "CallOptions", "Client.Send", "Json", "Json.Write", "Operation", "Pageable", "Paging", "Response", "Text", "Uri",
    ];

    /// <summary>What a client needs whose requests are signed.</summary>
    public static EquatableArray<string> Signing { get; } = ["AccessKey", "Signature", "SigningHandler"];

    /// <summary>What a client needs whose operations require credentials.</summary>
    public static EquatableArray<string> Authentication { get; } = ["AuthenticationHandler"];

    /// <summary>What a client needs that exchanges client credentials for tokens.</summary>
    public static EquatableArray<string> Tokens { get; } = ["TokenSource"];

    /// <summary>Every one that there is.</summary>
    public static IEnumerable<string> All => Names.Concat(Signing).Concat(Authentication).Concat(Tokens);
}
