#:sdk Microsoft.NET.Sdk.Web
// The server of the first call: two pets, at http://localhost:5080 unless --urls says otherwise.
var app = WebApplication.Create(args);
if (app.Configuration["urls"] is null)
{
    app.Urls.Add("http://localhost:5080");
}

app.MapGet("/pets/{id}", static (string id) => id switch
{
    "7" => Results.Text("""{"name":"Mia","species":"cat"}""", "application/json"),
    "8" => Results.Text("""{"name":"Rex","species":"dog"}""", "application/json"),
    _ => Results.Text("""{"title":"No pet has this id."}""", "application/json", statusCode: 404),
});
app.Run();
