using System.Net;
using MyApp.Pets;

IPetsClient pets = PetsClient.Create();                       // keep it; it needs no disposal
try
{
    var pet = await pets.ShowPetAsync("7");                   // the value, or an exception
    var response = await pets.ShowPetWithResponseAsync("7");  // the value with status, headers and request id
    Console.WriteLine($"{pet.Name} ({(int)response.StatusCode})");
}
catch (PetsApiException e) when (e.StatusCode == HttpStatusCode.NotFound)
{
    Console.WriteLine(e.Message);
}
