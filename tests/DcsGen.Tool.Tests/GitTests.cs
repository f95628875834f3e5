namespace DcsGen.Tool.Tests;

/// <summary>Documents of commits.</summary>
public sealed class GitTests : IDisposable
{
    private const string WithAge = "name: { type: string }\nage: { type: integer }";

    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_document_of_a_commit_is_compared_with_the_working_copy()
    {
        _work.With("specs/pets.yaml", Documents.Pets(WithAge)).Commit().With("specs/pets.yaml", Documents.Pets());
        var result = _work.Run("diff", "HEAD:specs/pets.yaml", "specs/pets.yaml").EndsWith(1);
        Assert.Contains("was HEAD:specs/pets.yaml:16:9", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_commits_are_compared()
    {
        _work.With("pets.yaml", Documents.Pets(WithAge)).Commit().Git("tag", "v1").With("pets.yaml", Documents.Pets()).Commit();
        _work.Run("diff", "v1:pets.yaml", "main:pets.yaml").EndsWith(1);
        _work.Run("diff", "main:pets.yaml", "v1:pets.yaml").EndsWith(0);
    }

    [Fact]
    public void A_branch_is_compared_with_its_merge_base()
    {
        _work.With("pets.yaml", Documents.Pets(WithAge)).Commit().Git("checkout", "-q", "-b", "edit").With("notes.txt", "x").Commit()
            .Git("checkout", "-q", "main").With("pets.yaml", Documents.Pets("name: { type: string }")).Commit().Git("checkout", "-q", "edit");
        Assert.Contains("no changes", _work.Run("diff", "main...:pets.yaml", "pets.yaml").EndsWith(0).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("no changes", _work.Run("diff", "main:pets.yaml", "pets.yaml").EndsWith(0).Out, StringComparison.Ordinal);
        _work.Run("diff", "nobranch...:pets.yaml", "pets.yaml").EndsWith(2);
    }

    [Fact]
    public void Staged_files_are_compared()
    {
        _work.With("pets.yaml", Documents.Pets(WithAge))
            .Commit()
            .With("pets.yaml", Documents.Pets())
            .Git("add", "-A")
            .With("pets.yaml", Documents.Pets(WithAge));
        _work.Run("diff", "HEAD:pets.yaml", ":pets.yaml").EndsWith(1);
        _work.Run("diff", "HEAD:pets.yaml", "pets.yaml").EndsWith(0);
    }

    [Fact]
    public void A_path_may_begin_at_the_working_directory()
    {
        _work.With("specs/v1/pets.yaml", Documents.Pets(WithAge)).With("specs/v1/new.yaml", Documents.Pets()).Commit();
        _work.Current = "specs/v1";
        _work.Run("diff", "HEAD:./pets.yaml", "new.yaml").EndsWith(1);
        _work.Run("diff", "HEAD:specs/v1/pets.yaml", "new.yaml").EndsWith(1);
        _work.Run("diff", "HEAD:pets.yaml", "new.yaml").EndsWith(2);
    }

    [Fact]
    public void Files_that_it_refers_to_are_of_the_same_commit()
    {
        const string Main = """
            openapi: 3.0.3
            info: { title: Pets, version: 1.0.0 }
            paths:
              /pets:
                get:
                  operationId: ShowPet
                  responses:
                    '200': { description: ok, content: { application/json: { schema: { $ref: '../common/types.yaml#/Pet' } } } }

            """;
        _work.With("specs/pets.yaml", Main).With("common/types.yaml", "Pet:\n  type: object\n  properties:\n    name: { type: string }\n    age: { type: integer }\n").Commit()
            .With("common/types.yaml", "Pet:\n  type: object\n  properties:\n    name: { type: string }\n");
        var result = _work.Run("diff", "HEAD:specs/pets.yaml", "specs/pets.yaml").EndsWith(1);
        Assert.Contains("Response property 'age' of Pet is removed", result.Out, StringComparison.Ordinal);
        Assert.Contains("was HEAD:common/types.yaml:5:5", result.Out, StringComparison.Ordinal);

        var page = _work.Run("diff", "HEAD:specs/pets.yaml", "specs/pets.yaml", "--format", "markdown").Out;
        Assert.Contains("-    age: { type: integer }", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobranch:pets.yaml", "does not know the commit")]
    [InlineData("HEAD:nofile.yaml", "The file 'HEAD:nofile.yaml' does not exist.")]
    [InlineData("--output=evil:pets.yaml", "is not a commit")]
    public void A_commit_that_git_does_not_know_is_exit_code_2(string previous, string message)
    {
        _work.With("pets.yaml", Documents.Pets()).Commit();
        Assert.Contains(message, _work.Run("diff", "--", previous, "pets.yaml").EndsWith(2).Error, StringComparison.Ordinal);
        Assert.False(_work.Has("evil"));
    }

    [Fact]
    public void Accepted_changes_are_those_of_the_new_document_s_commit()
    {
        _work.With("old.yaml", Documents.Pets(WithAge)).With("pets.openapi.yaml", Documents.Pets());
        _work.Run("accept", "old.yaml", "pets.openapi.yaml", "--reason", "Agreed").EndsWith(0);
        _work.Commit();
        File.Delete(_work.PathOf("pets.accepted.txt"));
        _work.Run("diff", "old.yaml", "pets.openapi.yaml").EndsWith(1);
        _work.Run("diff", "old.yaml", "HEAD:pets.openapi.yaml").EndsWith(0);
        Assert.Contains(
            "--accepted",
            _work.Run("accept", "old.yaml", "HEAD:pets.openapi.yaml", "--reason", "Agreed").EndsWith(2).Error,
            StringComparison.Ordinal);
    }
}
