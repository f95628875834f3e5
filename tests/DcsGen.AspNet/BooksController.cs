using Microsoft.AspNetCore.JsonPatch.SystemTextJson;
using Microsoft.AspNetCore.Mvc;

namespace DcsGen.AspNet;

/// <summary>Controllers are described by other code than minimal APIs. Nothing is kept: every answer is made from the request.</summary>
[ApiController]
[Route("api/books")]
[Produces("application/json")]
public class BooksController : ControllerBase
{
    [HttpGet("{id:int}", Name = "GetBook")]
    [ProducesResponseType<Book>(200)]
    [ProducesResponseType<ProblemDetails>(404)]
    public ActionResult<Book> Get(int id) => id > 100 ? NotFound() : Make(id, "Title " + id);

    [HttpGet(Name = "ListBooks")]
    public IEnumerable<Book> List(
        [FromQuery] int[] ids,
        [FromQuery] Color? cover = null,
        [FromQuery] DateOnly? since = null,
        [FromHeader(Name = "X-Shelf")] int shelf = 0) =>
        ids.Select(id => new Book { Id = id, Title = $"{since:yyyy-MM-dd} {shelf}", Cover = cover ?? Color.Red });

    [HttpPost(Name = "AddBook")]
    [ProducesResponseType<Book>(201)]
    [ProducesResponseType<ValidationProblemDetails>(400)]
    public ActionResult<Book> Add(Book book) => CreatedAtRoute("GetBook", new { id = book.Id }, book);

    [HttpPut("{id:int}", Name = "PutBook")]
    [ProducesResponseType(204)]
    [ProducesResponseType<ProblemDetails>(409)]
    public IActionResult Put(int id, Book book) => id == book.Id ? NoContent() : Problem("The ids differ.", statusCode: 409, type: "https://example.org/ids");

    [HttpDelete("{id:int}", Name = "DeleteBook")]
    [ProducesResponseType(204)]
    public IActionResult Delete(int id) => NoContent();

    [HttpPatch("{id:int}", Name = "PatchBook")]
    [Consumes("application/json-patch+json")]
    public ActionResult<Patched> Patch(int id, JsonPatchDocument<Patched> patch)
    {
        var target = new Patched { Name = "old", Count = id };
        patch.ApplyTo(target);
        return target;
    }

    [HttpPost("{id:int}/cover", Name = "PutCover")]
    public async Task<ActionResult<Uploaded>> PutCover(int id, IFormFile file, [FromForm] string? note)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        return new Uploaded(file.FileName, file.ContentType, file.Length, $"{id} {await reader.ReadToEndAsync()}", note);
    }

    [HttpGet("{id:int}/cover", Name = "GetCover")]
    [Produces("image/png")]
    [ProducesResponseType<FileContentResult>(200)]
    public FileContentResult GetCover(int id) => File(new byte[] { 0x89, 0x50, (byte)id }, "image/png", "cover.png");

    [HttpPost("form", Name = "AddByForm")]
    [Consumes("application/x-www-form-urlencoded")]
    public Fields AddByForm([FromForm] Fields fields) => fields;

    [HttpGet("length/{span}", Name = "GetLength")]
    public double GetLength(TimeSpan span) => span.TotalMinutes;

    private static Book Make(int id, string title)
    {
        var book = new Book
        {
            Id = id,
            Title = title,
            Cover = Color.DarkGreen,
            Price = 19.90m,
            Published = new(2024, 2, 29),
            ReadingTime = new TimeSpan(1, 2, 3, 4),
        };
        book.Tags["shelf"] = "top";
        return book;
    }
}
