using Types.Custom;

namespace Types;

// What this project does with the types of its own file.
public static class Dolls
{
    public static async Task<string> CreateAsync(ThreatConnect.OwnerScope org, string name)
    {
        VoodooDoll doll = await org.Indicators.VoodooDolls.CreateAsync(new() { DollName = name }).ConfigureAwait(false);
        return $"{doll.DollName} of {typeof(VoodooDoll).FullName}";
    }
}
