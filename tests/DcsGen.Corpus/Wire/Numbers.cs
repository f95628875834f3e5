namespace DcsGen.Corpus.Wire;

/// <summary>Random numbers within the bounds of a schema.</summary>
internal static class Numbers
{
    public static decimal Integer(Facets facets, Random random)
    {
        var (least, most) = facets.Format switch
        {
            "int8" => (sbyte.MinValue, sbyte.MaxValue),
            "uint8" or "byte" => (byte.MinValue, byte.MaxValue),
            "int16" => (short.MinValue, short.MaxValue),
            "uint16" => (ushort.MinValue, ushort.MaxValue),
            "int32" => (int.MinValue, int.MaxValue),
            "uint32" => (uint.MinValue, uint.MaxValue),
            "uint64" => (ulong.MinValue, ulong.MaxValue),
            _ => ((decimal)long.MinValue, (decimal)long.MaxValue),
        };
        least = Math.Max(least, decimal.Ceiling(facets.Minimum ?? least));
        most = Math.Min(most, decimal.Floor(facets.Maximum ?? most));
        if (facets.IsMinimumExclusive && least == facets.Minimum)
        {
            least++;
        }

        if (facets.IsMaximumExclusive && most == facets.Maximum)
        {
            most--;
        }

        if (facets.MultipleOf is { } step)
        {
            step = decimal.Truncate(step) == step ? step : 1;
            var factor = decimal.Ceiling(least / step);
            least = factor * step > most ? throw new NoValueException("no multiple between the bounds") : least;
            var steps = Math.Min(50, decimal.Floor(most / step) - factor);
            factor = factor < 0 && decimal.Floor(most / step) > 50 ? 0 : factor;
            return (factor + random.Next((int)steps + 1)) * step;
        }

        if (least > most)
        {
            throw new NoValueException("no integer between the bounds");
        }

        return random.Next(8) switch
        {
            0 => least,
            1 => most,
            _ => Between(least, most, random),
        };
    }

    public static decimal Number(Facets facets, Random random)
    {
        if (facets.Format is not null && facets.Format.Contains("int", StringComparison.Ordinal))
        {
            return Integer(facets, random);
        }

        var (least, most) = (facets.Minimum ?? (facets.Maximum - 1000) ?? -1000, facets.Maximum ?? (facets.Minimum + 1000) ?? 1000);
        if (least > most)
        {
            throw new NoValueException("no number between the bounds");
        }

        if (facets.MultipleOf is { } step)
        {
            return (decimal.Ceiling(least / step)
                + random.Next((int)Math.Min(50, decimal.Floor(most / step) - decimal.Ceiling(least / step)) + 1)) * step;
        }

        // Few digits: a single-precision number holds seven.
        var value = least + ((most - least) * random.Next(1, 100) / 100m);
        var rounded = decimal.Round(value, 2);
        return rounded > least && rounded < most ? rounded : value;
    }

    // Small numbers are likelier than the whole range would make them.
    private static decimal Between(decimal least, decimal most, Random random)
    {
        if (least < -100 && most > 100)
        {
            (least, most) = (-100, 100);
        }
        else if (most - least > 100)
        {
            (least, most) = least < -100 ? (most - 100, most) : (least, least + 100);
        }

        return least + random.Next((int)(most - least) + 1);
    }
}
