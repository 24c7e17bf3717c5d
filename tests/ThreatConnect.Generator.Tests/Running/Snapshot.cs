using System.Text;

namespace ThreatConnect.Generator.Tests.Running;

/// <summary>Compares text with a file under <c>Snapshots</c>, byte for byte. With UPDATE_GOLDEN=1 the file is written instead.</summary>
internal static class Snapshot
{
    private static readonly string Folder = FindFolder();

    public static void Match(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        var actual = Encoding.UTF8.GetBytes(text);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllBytes(path, actual);
        }

        File.Exists(path).Should().BeTrue("the snapshot {0} must exist; UPDATE_GOLDEN=1 writes it", name);
        Encoding.UTF8.GetString(File.ReadAllBytes(path)).Should().Be(text, "the file is what the snapshot {0} has", name);
        File.ReadAllBytes(path).Should().Equal(actual);
    }

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ThreatConnect.Generator.Tests.csproj")))
            {
                return Path.Combine(folder.FullName, "Snapshots");
            }
        }

        throw new InvalidOperationException("The tests do not run from a folder of their project.");
    }
}
