using System.Text;

namespace ThreatConnect.Hosting.Tests.Support;

internal static class Json
{
    // Adds a text as if it stood in appsettings.json.
    public static void AddJson(this IConfigurationBuilder configuration, string json) => configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
