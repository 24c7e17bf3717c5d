using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ThreatConnect.EndToEndTests.HardValues;

// What this assembly does when it is run as a program: it writes in which mode of globalization it runs, the request line that the client sends for every
// host and URL, or its rejection, and a digest of what becomes of each character in a host.
internal static class GlobalizationProgram
{
    public const string Invariant = "invariant";
    public const string Cultures = "cultures";

    // The argument with which it only says its mode.
    public const string Probe = "--probe";

    public static IReadOnlyList<HardValue> Values { get; } = [.. HardValueFile.Values.Where(value => value.Type is "Host" or "URL")];

    public static async Task Main(string[] arguments)
    {
        // Without the data of cultures capital letters stand before all small ones.
        Console.WriteLine(CultureInfo.InvariantCulture.CompareInfo.Compare("a", "B") > 0 ? Invariant : Cultures);
        if (arguments.Contains(Probe))
        {
            return;
        }

        var instance = new SocketInstance();
        await instance.InitializeAsync();
        foreach (var value in Values)
        {
            Console.WriteLine(await SendAsync(instance, value));
        }

        await instance.DisposeAsync();
        Console.WriteLine(DigestOfCharacters());
    }

    private static async Task<string> SendAsync(SocketInstance instance, HardValue value)
    {
        try
        {
            await IndicatorProbes.Of(value).DeleteAsync(instance.Client.InOwner("My Organization"), value);
            return instance.Server.TakeLines().Single();
        }
        catch (ArgumentException rejection)
        {
            return "rejected: " + Uri.EscapeDataString(rejection.Message);
        }
    }

    private static string DigestOfCharacters()
    {
        var hosts = new StringBuilder();
        foreach (var (first, last) in new[] { (0x80, 0x33FF), (0xA000, 0xABFF), (0xF900, 0xFFFF), (0x10400, 0x10FFF), (0x16E00, 0x16FFF), (0x1D000, 0x1FFFF) })
        {
            for (var value = first; value <= last; value++)
            {
                hosts.Append(Write($"x{new Rune(value)}y.example")).Append('\n');
            }
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(hosts.ToString())));
    }

    private static string Write(string host)
    {
        try
        {
            return new HostValue(host).ToString();
        }
        catch (ArgumentException)
        {
            return "rejected";
        }
    }
}
