namespace Acme.Plumbing;

using global::System;

internal static partial class AcmeJson
{
    // RFC 3339 as nearly all services write it: T, at most seven digits of a second, and Z or an offset with a colon. A text of another form, or at a limit,
    // is left to TryParseDateTime.
    internal static bool TryParseUsualDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value, out int length)
    {
        (value, length) = (default, 20);
        if (text.Length < length || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        {
            return false;
        }

        var (year, month, day) = ((100 * Pair(text, 0)) + Pair(text, 2), Pair(text, 5), Pair(text, 8));
        var (hour, minute, second) = (Pair(text, 11), Pair(text, 14), Pair(text, 17));
        if (year is < 2 or > 9998 || month is < 1 or > 12 || day < 1 || (day > 28 && day > DateTime.DaysInMonth(year, month))
            || (uint)hour > 23 || (uint)minute > 59 || (uint)second > 59)
        {
            return false;
        }

        var ticks = new DateTime(year, month, day).Ticks + ((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond;
        var end = 19;
        if (text[end] == '.')
        {
            var unit = TimeSpan.TicksPerSecond;
            for (end++; end < text.Length && (uint)(text[end] - '0') <= 9; end++)
            {
                unit /= 10;
                ticks += unit * (text[end] - '0');
            }

            if (unit is 0 or TimeSpan.TicksPerSecond || end > 27 || end == text.Length)
            {
                return false;
            }
        }

        length = end + 1;
        if (text[end] == 'Z')
        {
            value = new(ticks, TimeSpan.Zero);
            return true;
        }

        length += 5;
        if (text[end] is not ((byte)'+' or (byte)'-') || text.Length < length || text[end + 3] != ':')
        {
            return false;
        }

        var (hours, minutes) = (Pair(text, end + 1), Pair(text, end + 4));
        if ((uint)hours > 13 || (uint)minutes > 59)
        {
            return false;
        }

        value = new(ticks, new TimeSpan(hours, minutes, 0) * (text[end] == '-' ? -1 : 1));
        return true;
    }

    // Two digits as a number; far below zero for anything else.
    private static int Pair(ReadOnlySpan<byte> text, int at)
    {
        var (high, low) = ((uint)(text[at] - '0'), (uint)(text[at + 1] - '0'));
        return high <= 9 && low <= 9 ? (int)((high * 10) + low) : -10_000;
    }

    // RFC 3339, and what services make of it: a blank for the T, no zone (then it is UTC: the base class library would take
    // the zone of this machine), up to any number of fraction digits.
    internal static bool TryParseDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        if (TryParseUsualDateTime(text, out value, out var length) && length == text.Length)
        {
            return true;
        }

        value = default;
        if (text.Length < 19 || text[4] != '-' || text[7] != '-' || text[10] is not ((byte)'T' or (byte)'t' or (byte)' ') || text[13] != ':' || text[16] != ':'
            || !Digits(text[..4], out var year) || !Digits(text[5..7], out var month) || !Digits(text[8..10], out var day)
            || !Digits(text[11..13], out var hour) || !Digits(text[14..16], out var minute) || !Digits(text[17..19], out var second)
            || year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        var rest = text[19..];
        var ticks = 0L;
        if (!rest.IsEmpty && rest[0] is (byte)'.' or (byte)',')
        {
            var digits = 1;
            for (var unit = TimeSpan.TicksPerSecond / 10; digits < rest.Length && rest[digits] is >= (byte)'0' and <= (byte)'9'; digits++, unit /= 10)
            {
                ticks += unit * (rest[digits] - '0');
            }

            if (digits == 1)
            {
                return false;
            }

            rest = rest[digits..];
        }

        // A leap second is the first moment of the next minute.
        var local = new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Unspecified).Ticks + (second * TimeSpan.TicksPerSecond) + ticks;
        if (!Zone(rest, out var offset) || local - offset.Ticks is var utc && (utc < 0 || utc > DateTime.MaxValue.Ticks || local > DateTime.MaxValue.Ticks))
        {
            return false;
        }

        value = new(local, offset);
        return true;
    }

    private static bool Zone(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text.IsEmpty || text is [(byte)'Z' or (byte)'z'])
        {
            return true;
        }

        // +08:00, +0800, +08
        if (text[0] is not ((byte)'+' or (byte)'-') || text.Length is not (3 or 5 or 6) || (text.Length == 6 && text[3] != ':')
            || !Digits(text[1..3], out var hours))
        {
            return false;
        }

        var minutes = 0;
        if (text.Length > 3 && !Digits(text[^2..], out minutes))
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0);
        offset = text[0] == '-' ? -offset : offset;
        return minutes < 60 && offset.Duration() <= TimeSpan.FromHours(14);
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var b in text)
        {
            if (b is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (b - '0');
        }

        return true;
    }
}
