using DcsGen.CSharp;
using DcsGen.Mapping.Schemas;
using DcsGen.Reading;

namespace DcsGen.Mapping;

/// <summary>The third stage of mapping: a document with all that is emitted for it. It does not leave its step: it does not compare by
/// value.</summary>
/// <param name="Api">All that is emitted.</param>
/// <param name="Parsed">The document.</param>
/// <param name="Schemas">Knows the types that were made.</param>
internal sealed record MappedDocument(Api Api, ParsedDocument Parsed, SchemaMapper Schemas);
