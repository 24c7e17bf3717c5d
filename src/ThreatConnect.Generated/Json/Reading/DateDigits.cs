namespace ThreatConnect.Json;

// Reads the usual forms of a date and time from their digits: 2017-07-13T17:50:17, then a fraction or none, then Z, an offset or neither,
// which is UTC.
internal static class DateDigits
{
    private const int LengthToSeconds = 19;
    private const int OffsetLength = 6;
    private const int LargestOffset = 14 * 60;

    // text: the date and what follows it, at least a quotation mark.
    // Returns false if it has another form, or digits that are not a date; it may be a date all the same.
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset value, out int length)
    {
        value = default;
        length = LengthToSeconds;
        if (text.Length <= LengthToSeconds || !TryReadSeconds(text, out var ticks))
        {
            return false;
        }

        if (text[length] == '.' && !TryReadFraction(text, ref ticks, ref length))
        {
            return false;
        }

        var offset = 0;
        if (text[length] == 'Z')
        {
            length++;
        }
        else if (text[length] is (byte)'+' or (byte)'-' && !TryReadOffset(text, ref length, out offset))
        {
            return false;
        }

        // Behind the largest offset no date is out of range.
        if (length == text.Length
            || text[length] != '"'
            || ticks < TimeSpan.TicksPerDay
            || ticks > DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay)
        {
            return false;
        }

        value = new DateTimeOffset(ticks, new TimeSpan(offset * TimeSpan.TicksPerMinute));
        return true;
    }

    private static bool TryReadSeconds(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        {
            return false;
        }

        // A character that is not a digit makes one of them negative or larger than any limit.
        var (year, month, day) = ((Two(text, 0) * 100) + Two(text, 2), Two(text, 5), Two(text, 8));
        var (hour, minute, second) = (Two(text, 11), Two(text, 14), Two(text, 17));
        if ((uint)(year - 1) >= 9999 || Two(text, 0) < 0 || Two(text, 2) < 0 || (uint)(month - 1) >= 12
            || (uint)(day - 1) >= DateTime.DaysInMonth(year, month) || (uint)hour >= 24 || (uint)minute >= 60 || (uint)second >= 60)
        {
            return false;
        }

        ticks = new DateTime(year, month, day).Ticks
            + (((((hour * 60L) + minute) * 60L) + second) * TimeSpan.TicksPerSecond);
        return true;
    }

    private static bool TryReadFraction(ReadOnlySpan<byte> text, ref long ticks, ref int length)
    {
        var unit = TimeSpan.TicksPerSecond;
        for (length++; length < text.Length - 1 && (uint)(text[length] - '0') <= 9; length++)
        {
            unit /= 10;
            ticks += (text[length] - '0') * unit;
        }

        // More than seven digits, or none.
        return unit is > 0 and < TimeSpan.TicksPerSecond;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, ref int length, out int minutes)
    {
        minutes = 0;
        if (text.Length <= length + OffsetLength || text[length + 3] != ':')
        {
            return false;
        }

        var (hour, minute) = (Two(text, length + 1), Two(text, length + 4));
        minutes = (hour * 60) + minute;
        if (hour < 0 || (uint)minute >= 60 || minutes > LargestOffset)
        {
            return false;
        }

        minutes = text[length] == '-' ? -minutes : minutes;
        length += OffsetLength;
        return true;
    }

    // The number of two digits; negative if they are not digits.
    private static int Two(ReadOnlySpan<byte> text, int start)
    {
        var (first, second) = ((uint)(text[start] - '0'), (uint)(text[start + 1] - '0'));
        return first <= 9 && second <= 9 ? (int)((first * 10) + second) : int.MinValue / 1000;
    }
}
