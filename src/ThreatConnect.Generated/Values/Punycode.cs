using System.Text;

namespace ThreatConnect.Values;

// RFC 3492. The results of the encoder of .NET (IdnMapping) depend on the globalization data of the program, so that the same host would
// have different bytes.
internal static class Punycode
{
    private const int Base = 36;
    private const int MinimumThreshold = 1;
    private const int MaximumThreshold = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialValue = 0x80;

    // Encodes a label that is not ASCII, with its prefix.
    public static string Encode(string label)
    {
        var runes = label.EnumerateRunes().Select(static rune => rune.Value).ToArray();
        var written = new StringBuilder("xn--");
        foreach (var ascii in runes.Where(static value => value < InitialValue))
        {
            written.Append((char)ascii);
        }

        var basic = written.Length - 4;
        if (basic > 0)
        {
            written.Append('-');
        }

        var (next, delta, bias, handled) = (InitialValue, 0, InitialBias, basic);
        while (handled < runes.Length)
        {
            var smallest = runes.Where(value => value >= next).Min();
            delta += (smallest - next) * (handled + 1);
            next = smallest;
            foreach (var value in runes)
            {
                if (value < next)
                {
                    delta++;
                }
                else if (value == next)
                {
                    AppendNumber(written, delta, bias);
                    bias = Adapt(delta, handled + 1, isFirst: handled == basic);
                    delta = 0;
                    handled++;
                }
            }

            delta++;
            next++;
        }

        return written.ToString();
    }

    private static void AppendNumber(StringBuilder written, int number, int bias)
    {
        for (var position = Base; ; position += Base)
        {
            var threshold = Math.Clamp(position - bias, MinimumThreshold, MaximumThreshold);
            if (number < threshold)
            {
                written.Append(Digit(number));
                return;
            }

            written.Append(Digit(threshold + ((number - threshold) % (Base - threshold))));
            number = (number - threshold) / (Base - threshold);
        }
    }

    private static int Adapt(int delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        var position = 0;
        while (delta > (Base - MinimumThreshold) * MaximumThreshold / 2)
        {
            delta /= Base - MinimumThreshold;
            position += Base;
        }

        return position + (Base * delta / (delta + Skew));
    }

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);
}
