using DcsGen.Spec;

namespace DcsGen.Tests.Spec;

/// <summary>A file that a document refers to is found, however the reference is written.</summary>
public class FileReferencesTests
{
    [Theory]
    [InlineData("$ref: a.yaml")]
    [InlineData("$ref: a.yaml#/components/schemas/Pet")]
    [InlineData("$ref: 'a.yaml'")]
    [InlineData("$ref: \"a.yaml#/Pet\"")]
    [InlineData("'$ref': a.yaml")]
    [InlineData("\"$ref\" : \"a.yaml\"")]
    [InlineData("$ref:\n  a.yaml")]
    [InlineData("$ref: # the pet\n  a.yaml")]
    [InlineData("$ref: a.yaml # the pet")]
    [InlineData("$ref: >-\n  a.yaml\n")]
    [InlineData("$ref: |\n  a.yaml\n")]
    [InlineData("$ref: !!str a.yaml")]
    [InlineData("$ref: &pet a.yaml")]
    [InlineData("x: &pet a.yaml\ny: { $ref: *pet }")]
    [InlineData("x: { $ref: a.yaml }")]
    [InlineData("x: {$ref: a.yaml}")]
    [InlineData("x: [{ $ref: a.yaml, description: The pet. }]")]
    [InlineData("{\"$ref\":\"a.yaml\"}")]
    [InlineData("{\"$ref\":\"\\u0061.yaml#\\/Pet\"}")]
    [InlineData("$dynamicRef: a.yaml#pet")]
    [InlineData("discriminator:\n  mapping:\n    cat: a.yaml\n")]
    [InlineData("discriminator:\n  mapping:\n    'a: cat': a.yaml#/Cat\n  propertyName: kind")]
    [InlineData("discriminator:\n  mapping:\n    # cats\n    dog: '#/Dog'\n\n    cat: 'a.yaml'\n")]
    [InlineData("discriminator: { mapping: { dog: '#/Dog', cat: a.yaml }, propertyName: kind }")]
    [InlineData("{\"discriminator\":{\"mapping\":{\"a}\":\"#/Dog\",\"cat\":\"a.yaml#/Cat\"}}}")]
    [InlineData("discriminator: { defaultMapping: a.yaml }")]
    public void A_file_is_found_in_every_form_of_a_reference(string text) => Assert.Contains("a.yaml", FileReferences.In(text));

    [Theory]
    [InlineData("$ref: paths/users_{id}.yaml\n")]
    [InlineData("$ref: paths/users_{id}.yaml#/get # users\n")]
    [InlineData("x: { $ref: 'paths/users_{id}.yaml' }")]
    public void A_path_has_braces(string text) => Assert.Contains("paths/users_{id}.yaml", FileReferences.In(text));

    [Fact]
    public void A_path_has_a_quote() => Assert.Equal(["it's.yaml"], FileReferences.In("$ref: 'it''s.yaml'"));

    [Fact]
    public void A_relative_id_is_a_base() =>
        Assert.Equal(["pet.yaml", "schemas/pet.yaml"], FileReferences.In("$id: schemas/all.yaml\nproperties:\n  pet:\n    $ref: pet.yaml\n"));

    [Theory]
    [InlineData("$ref: '#/components/schemas/Pet'")]
    [InlineData("description: a $ref is a reference")]
    [InlineData("properties: { $ref: { type: string } }")]
    [InlineData("discriminator: { propertyName: kind, mapping: { cat: Cat } }")]
    [InlineData("x-mapping: { cat: a.yaml }")]
    [InlineData("mapping: a.yaml")]
    public void A_text_without_references_has_none(string text) => Assert.Empty(FileReferences.In(text));
}
