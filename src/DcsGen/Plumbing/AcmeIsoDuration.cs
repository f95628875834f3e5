namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Text.Json.Serialization;

/// <summary>
/// A duration in ISO 8601, such as <c>PT20M</c> or <c>P1Y2M</c>. Its text is kept, because years and months have no fixed length.
/// </summary>
/// <remarks>
/// A <see cref="TimeSpan"/> converts to it implicitly; <see cref="TryGetTimeSpan"/> is the way back. Two durations are equal if their texts are equal:
/// <c>PT60M</c> and <c>PT1H</c> are not.
/// </remarks>
[JsonConverter(typeof(AcmeIsoDurationJsonConverter))]
public readonly partial record struct AcmeIsoDuration
{
    private readonly string? _value;

    /// <summary>Creates a duration from its text.</summary>
    /// <param name="value">ISO 8601, such as <c>P1M</c>, or .NET's constant form, such as <c>1.02:03:04</c>.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public AcmeIsoDuration(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = IsDuration(value) ? value : throw new FormatException($"'{AcmeText.Printable(value, 40)}' is not a duration.");
    }

    /// <summary>Creates a duration of fixed length.</summary>
    public AcmeIsoDuration(TimeSpan value) => _value = AcmeText.Iso(value);

    /// <summary>The text on the wire.</summary>
    public string Value => _value ?? "PT0S";

    /// <summary>Creates a duration of fixed length.</summary>
    public static implicit operator AcmeIsoDuration(TimeSpan value) => new(value);

    /// <summary>Parses ISO 8601, or .NET's constant form.</summary>
    public static bool TryParse(string? text, out AcmeIsoDuration value)
    {
        value = IsDuration(text) ? new(text!) : default;
        return value._value is not null;
    }

    /// <summary>Gets the duration as a <see cref="TimeSpan"/>; false if it has years or months, or if it is too long.</summary>
    public bool TryGetTimeSpan(out TimeSpan value) => AcmeText.TryParseDuration(Value, out value);

    /// <summary>Returns the duration as a <see cref="TimeSpan"/>.</summary>
    /// <exception cref="InvalidOperationException">It has years or months, which have no fixed length, or it is too long.</exception>
    public TimeSpan ToTimeSpan() =>
        TryGetTimeSpan(out var value)
            ? value
            : throw new InvalidOperationException($"'{Value}' has years or months, which have no fixed length, or it is too long for a TimeSpan.");

    /// <summary>Adds the duration to a time: first years and months, by the calendar, and then the rest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is out of the range of dates.</exception>
    /// <exception cref="InvalidOperationException">The duration has a fraction of a month, or the form <c>P0001-02-03T04:05:06</c>.</exception>
    public DateTimeOffset AddTo(DateTimeOffset start)
    {
        if (TryGetTimeSpan(out var length))
        {
            return start + length;
        }

        AcmeText.TryReadDuration(Value, out var months, out var ticks);
        return months is not { } whole || ticks is not { } rest || decimal.Truncate(whole) != whole
            ? throw new InvalidOperationException($"'{Value}' cannot be added: it has a fraction of a month, or is written as a date.")
            : whole is >= int.MinValue and <= int.MaxValue && rest is >= long.MinValue and <= long.MaxValue
            ? start.AddMonths((int)whole).AddTicks((long)rest)
            : throw new ArgumentOutOfRangeException(nameof(start), $"'{Value}' is too long.");
    }

    /// <inheritdoc/>
    public bool Equals(AcmeIsoDuration other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsDuration(string? text) => AcmeText.TryParseDuration(text, out _) || (text is not null && AcmeText.TryReadDuration(text, out _, out _));
}
