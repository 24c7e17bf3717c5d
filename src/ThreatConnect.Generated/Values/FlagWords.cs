namespace ThreatConnect.Values;

// Writes flags as the platform's words for them.
internal static class FlagWords
{
    // Returns the words of the flags that are set, in their order. The first word belongs to the lowest bit.
    public static List<string> Of<TFlags>(TFlags value, int bits, params string[] words)
        where TFlags : struct, Enum
    {
        if (bits >> words.Length != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(TFlags).Name} has no such flag.");
        }

        var set = new List<string>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if ((bits & (1 << i)) != 0)
            {
                set.Add(words[i]);
            }
        }

        return set;
    }
}
