namespace ThreatConnect.Quickstart.Tests;

/// <summary>A data folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("quickstart-").FullName;

    public static TemporaryFolder With(string? groups, string? indicators)
    {
        var folder = new TemporaryFolder();
        folder.Write("groups.jsonl", groups);
        folder.Write("indicators.jsonl", indicators);
        return folder;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write(string name, string? text)
    {
        if (text is not null)
        {
            File.WriteAllText(System.IO.Path.Combine(Path, name), text);
        }
    }
}
