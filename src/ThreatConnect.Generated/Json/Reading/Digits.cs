namespace ThreatConnect.Json;

// A number of few digits, as it is sent: its digits without the point, and how many of them stand after it.
internal readonly record struct Digits(long Value, int Scale)
{
    // So many digits are exact in each of the number types.
    private const int Most = 15;

    private static readonly double[] s_powers = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    // Both are exact, so that their quotient is the nearest number.
    public double ToDouble() => Value / s_powers[Scale];

    public decimal ToDecimal()
    {
        var digits = Math.Abs(Value);
        return new decimal((int)digits, (int)(digits >> 32), 0, Value < 0, (byte)Scale);
    }

    // Returns false if the text begins with something else, a number with an exponent or too many digits, or a negative zero.
    public static bool TryRead(ReadOnlySpan<byte> text, out Digits digits, out int length)
    {
        digits = default;
        length = text is [(byte)'-', ..] ? 1 : 0;
        var first = length;
        var value = 0L;
        var point = -1;
        for (; length < text.Length; length++)
        {
            var digit = (uint)(text[length] - '0');
            if (digit <= 9)
            {
                value = (value * 10) + digit;
            }
            else if (text[length] == '.' && point < 0)
            {
                point = length;
            }
            else
            {
                break;
            }

            if (length - first > Most)
            {
                return false;
            }
        }

        var whole = (point < 0 ? length : point) - first;
        var scale = point < 0 ? 0 : length - point - 1;
        var isNumber = whole > 0 && (whole == 1 || text[first] != '0') && (scale > 0) == (point >= 0);
        if (!isNumber || whole + scale > Most || (first > 0 && value == 0))
        {
            return false;
        }

        digits = new Digits(first > 0 ? -value : value, scale);
        return true;
    }
}
