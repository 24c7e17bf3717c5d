namespace ThreatConnect.Quickstart.Loading;

// The two files of a data folder: one JSON object a line.
internal static class DataFiles
{
    private static readonly string[] s_names = ["groups.jsonl", "indicators.jsonl"];

    // The folder with the program's own sample.
    public static string SampleFolder => Path.Combine(AppContext.BaseDirectory, "Sample");

    public static async Task<List<DataLine>> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var lines = new List<DataLine>();
        foreach (var name in s_names)
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path))
            {
                throw new DataFormatException($"The folder \"{folder}\" has no {name}.");
            }

            var number = 0;
            await foreach (var text in File.ReadLinesAsync(path, cancellationToken))
            {
                number++;
                if (text.Length > 0)
                {
                    lines.Add(DataLine.Parse(text, $"{name}:{number}"));
                }
            }
        }

        return lines;
    }
}
