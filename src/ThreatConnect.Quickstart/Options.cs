using System.Globalization;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart;

// What the command line asks for.
internal sealed record Options
{
    public const string Help = """
        The tour of ThreatConnect.Generated, on a ThreatConnect that runs inside this program.

        Usage: dotnet run --project src/ThreatConnect.Quickstart [-- options]

          (no options)               walk through the API and show code, requests and answers
          --data FOLDER              load groups.jsonl and indicators.jsonl of the folder, and check that all comes back
          --batch                    with --data: load it once more in batches, check that too, and compare what both ways take
          --serve 127.0.0.1:PORT     serve the API to other programs until Ctrl+C, and pages to a browser, which show what it has
                                     and what is requested; port 0 takes any free one; with --data the folder is loaded, else a small sample
          --conformance              compare your own instance (see below) with what this project knows of the platform, by reading alone;
                                     prints what deviates, and writes conformance.json, which has no value, name or id of the instance
          --write OWNER              with --conformance: also create, change and delete objects of its own in that owner
          --help                     show this text

        With these variables set, the reading part of the tour runs on your own instance, and writes nothing there:

          THREATCONNECT_URL          the address of its API, such as https://app.threatconnect.com/api
          THREATCONNECT_ACCESS_ID    and THREATCONNECT_SECRET_KEY; or instead of both:
          THREATCONNECT_TOKEN        an API token
          THREATCONNECT_OWNER        the owner to read; your own organization where it is not set

        Exit codes: 0 all is well, 1 something failed or came back different, 2 the command line or a variable is wrong.
        """;

    public bool ShowsHelp { get; private init; }

    // The folder with the data; null for the program's own sample.
    public string? DataFolder { get; private init; }

    // Whether the data is loaded in batches too.
    public bool IsInBatches { get; private init; }

    // The port to serve at; null for no serving.
    public int? Port { get; private init; }

    // Whether an instance is compared with what is known of the platform.
    public bool IsConformance { get; private init; }

    // The owner to write in; null for reading alone.
    public string? WriteOwner { get; private init; }

    public static Options Parse(IReadOnlyList<string> arguments)
    {
        var options = new Options();
        for (var i = 0; i < arguments.Count; i++)
        {
            options = arguments[i] switch
            {
                "--help" or "-h" or "-?" => options with { ShowsHelp = true },
                "--data" => options with { DataFolder = ExistingFolder(ValueAfter(arguments, i++)) },
                "--batch" => options with { IsInBatches = true },
                "--conformance" => options with { IsConformance = true },
                "--write" => options with { WriteOwner = ValueAfter(arguments, i++) },
                "--serve" => options with { Port = LoopbackPort(ValueAfter(arguments, i++)) },
                var unknown => throw new UsageException($"Unknown option \"{unknown}\"."),
            };
        }

        return options switch
        {
            { IsInBatches: true, DataFolder: null } or { IsInBatches: true, Port: not null } =>
                throw new UsageException("--batch goes with --data alone."),
            { IsConformance: true, DataFolder: not null } or { IsConformance: true, Port: not null } =>
                throw new UsageException("--conformance goes with --write alone."),
            { IsConformance: false, WriteOwner: not null } => throw new UsageException("--write goes with --conformance alone."),
            _ => options,
        };
    }

    private static string ValueAfter(IReadOnlyList<string> arguments, int index) =>
        index + 1 < arguments.Count && !arguments[index + 1].StartsWith("--", StringComparison.Ordinal)
            ? arguments[index + 1]
            : throw new UsageException($"{arguments[index]} needs a value.");

    private static string ExistingFolder(string folder) => Directory.Exists(folder)
        ? folder
        : throw new UsageException($"There is no folder \"{folder}\".");

    private static int LoopbackPort(string value)
    {
        var colon = value.LastIndexOf(':');
        var host = colon < 0 ? value : value[..colon];
        if (host is not "127.0.0.1" && !host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"Only this machine is served: --serve takes 127.0.0.1:PORT or localhost:PORT, not \"{value}\".");
        }

        return colon >= 0 && ushort.TryParse(value.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? port
            : throw new UsageException($"--serve needs a port from 0 to 65535, as in 127.0.0.1:8080, not \"{value}\".");
    }
}
