using System;

foreach (var type in (Type[])[typeof(Acme.Animals.IZooClient), typeof(Two.Shops.IShopsClient)])
{
    Console.WriteLine($"{type.FullName} public: {type.IsPublic}");
}

