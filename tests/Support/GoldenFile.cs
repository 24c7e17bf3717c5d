using System.Text;

namespace ThreatConnect.Tests.Support;

// A file of the repository that has the expected text. With UPDATE_GOLDEN=1 it is written instead of compared.
public static class GoldenFile
{
    public static bool IsUpdated { get; } = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static void ShouldHave(string file, string text)
    {
        if (IsUpdated)
        {
            File.WriteAllText(file, text);
        }

        File.Exists(file).Should().BeTrue("the file {0} must exist; UPDATE_GOLDEN=1 writes it", file);
        Encoding.UTF8.GetString(File.ReadAllBytes(file)).Should().Be(text, "{0} has the expected text; UPDATE_GOLDEN=1 writes it again", file);
    }
}
