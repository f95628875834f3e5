using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace DcsGen.AspNet;

/// <summary>The types of numbers that every description has.</summary>
public record Numbers(
    byte Byte, short Int16, ushort UInt16, int Int32, uint UInt32, long Int64, ulong UInt64, float Single, double Double, decimal Decimal);

/// <summary>Numbers that some descriptions give another type.</summary>
public record WideNumbers(sbyte SByte, uint UInt32, ulong UInt64);

/// <summary>The same numbers, each of which may be missing.</summary>
public record OptionalNumbers(
    byte? Byte, short? Int16, int? Int32, uint? UInt32, long? Int64, ulong? UInt64, float? Single, double? Double, decimal? Decimal);

public record Found(int Id, long Take, int[] Prio, double? Least, decimal? Price, int Trace);

public record Scalars(
    Guid Guid,
    DateOnly Date,
    TimeOnly Time,
    TimeSpan Span,
    DateTimeOffset Moment,
    DateTime Utc,
    Uri Link,
    byte[] Bytes,
    char Letter,
    bool Flag,
    string Text);

public record QueryScalars(Guid Guid, DateOnly Date, TimeOnly Time, TimeSpan Span, DateTimeOffset Moment, Uri? Link);

[JsonConverter(typeof(JsonStringEnumConverter<Color>))]
public enum Color
{
    Red,
    DarkGreen,
    Blue,
}

/// <summary>A number in JSON.</summary>
public enum Level
{
    Low = 1,
    High = 5,
}

public record Enums(Color Color, Level Level, Color? MaybeColor, Level? MaybeLevel, List<Color> Colors, Dictionary<string, Level> Levels);

public record EnumQuery(Color Color, Level? Level, Color[] Colors);

public record Line(int Qty, decimal Price, string? Note = null);

public record Collections(
    Dictionary<string, int> Counts,
    Dictionary<string, Line> Lines,
    List<string> Texts,
    int[][] Grid,
    HashSet<Guid> Ids,
    Dictionary<string, List<decimal?>> Prices);

public record Nullables(
    int? Number,
    string? Text,
    Line? Line,
    List<int>? List,
    Color? Color,
    Level? Level,
    DateTimeOffset? Moment,
    TimeSpan? Span,
    Shape? Shape,
    Dictionary<string, string?>? Map);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "square")]
public abstract record Shape(string Name);

public record Circle(string Name, double Radius) : Shape(Name);

public record Square(string Name, double Side) : Shape(Name);

[JsonDerivedType(typeof(Dog), 1)]
[JsonDerivedType(typeof(Cat), 2)]
public abstract record Animal(string Name);

public record Dog(string Name, bool Barks) : Animal(Name);

public record Cat(string Name, int Lives) : Animal(Name);

/// <summary>Derived types that are written without a discriminator.</summary>
[JsonDerivedType(typeof(Car))]
[JsonDerivedType(typeof(Bike))]
public record Vehicle(int Wheels);

public record Car(int Wheels, int Doors) : Vehicle(Wheels);

public record Bike(int Wheels, bool HasBell) : Vehicle(Wheels);

public record Holder(Shape? Shape, Animal? Animal, List<Shape> Shapes);

public record Tree(string Value, List<Tree> Children, Tree? Twin = null);

public record NewOrder([Required, MinLength(2)] string Customer, [Range(1, 10)] int Amount, List<Line> Lines);

public record Order(Guid Id, string Customer, int Amount, List<Line> Lines, DateTimeOffset Created);

public record Tick(int N, string Text);

public record Page<T>(IReadOnlyList<T> Items, int Total, Uri? Next);

public record LineV2(long Id, LineV2.Amount Total)
{
    public record Amount(decimal Value, string Currency);
}

public record Fields(string Name, int Age, Color Color, DateOnly Born, string[] Tags);

public record Uploaded(string Name, string? ContentType, long Length, string Text, string? Note);


public class Patched
{
    public string? Name { get; set; }

    public int Count { get; set; }
}

public class Book
{
    public int Id { get; set; }

    [Required]
    [StringLength(40, MinimumLength = 1)]
    public string Title { get; set; } = "";

    public Color Cover { get; set; }

    public decimal? Price { get; set; }

    public DateOnly? Published { get; set; }

    public TimeSpan? ReadingTime { get; set; }

    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
}
