using System.Text.Json;

namespace ThreatConnect.EndToEndTests.HardValues;

// The values of our own, from the file that this assembly holds.
internal static class HardValueFile
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<HardValueLine> Lines { get; } = Read();

    // Our own values, and the published ones where they are at hand.
    public static IReadOnlyList<HardValue> Values { get; } = [.. Lines.Select(HardValue.Of), .. SharedHardValueFile.Values];

    // The tests of one kind: the number of the line, and its name.
    public static TheoryData<int, string> Tests(string kind, Func<HardValue, bool>? selects = null)
    {
        var tests = new TheoryData<int, string>();
        foreach (var (index, value) in Values.Index().Where(pair => pair.Item.Kind == kind && (selects is null || selects(pair.Item))))
        {
            tests.Add(index, value.ToString());
        }

        return tests;
    }

    private static List<HardValueLine> Read()
    {
        using var stream = typeof(HardValueFile).Assembly.GetManifestResourceStream("hard-values.jsonl")!;
        using var reader = new StreamReader(stream);
        var lines = new List<HardValueLine>();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(JsonSerializer.Deserialize<HardValueLine>(line, s_options)!);
        }

        return lines;
    }
}
