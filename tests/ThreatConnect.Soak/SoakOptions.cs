using System.Globalization;

namespace ThreatConnect.Soak;

// Duration: How long the callers work.
// Callers: How many of them there are.
// Seed: What the faults and the choices of the callers are made from.
internal sealed record SoakOptions(TimeSpan Duration, int Callers, int Seed)
{
    public static SoakOptions Parse(string[] args)
    {
        var options = new SoakOptions(TimeSpan.FromHours(1), 50, 1);
        foreach (var pair in args.Chunk(2))
        {
            options = pair switch
            {
                ["--minutes", var text] => options with { Duration = TimeSpan.FromMinutes(double.Parse(text, CultureInfo.InvariantCulture)) },
                ["--callers", var text] => options with { Callers = int.Parse(text, CultureInfo.InvariantCulture) },
                ["--seed", var text] => options with { Seed = int.Parse(text, CultureInfo.InvariantCulture) },
                _ => throw new ArgumentException($"'{string.Join(' ', pair)}' is not an option; write --minutes, --callers or --seed and a number."),
            };
        }

        return options;
    }
}
