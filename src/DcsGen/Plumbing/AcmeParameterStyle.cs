namespace Acme.Plumbing;

/// <summary>How a parameter is written (OpenAPI, Style Values).</summary>
internal enum AcmeParameterStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,

    /// <summary><c>tsv</c> of OpenAPI 2.0.</summary>
    TabDelimited,
    DeepObject,

    /// <summary>As form, between semicolons and not percent-encoded (OpenAPI 3.2).</summary>
    Cookie,
}
