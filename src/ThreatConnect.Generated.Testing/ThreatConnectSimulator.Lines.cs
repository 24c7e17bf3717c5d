using ThreatConnect.Testing.Seeding;

namespace ThreatConnect.Testing;

/// <content>Adds items from JSON lines.</content>
public sealed partial class ThreatConnectSimulator
{
    /// <summary>Adds items from JSON lines, all or none. They can be associated with each other in any order.</summary>
    /// <param name="lines">The lines. Empty lines are skipped.</param>
    /// <param name="options">The options; if they are <see langword="null"/>, the defaults.</param>
    /// <returns>The result.</returns>
    /// <exception cref="InvalidDataException">A line cannot be added. The message has its number and the reason.</exception>
    /// <remarks>
    /// A line is an object such as <c>{"type":"Adversary","name":"Fancy Bear","tags":["x"]}</c> or
    /// <c>{"type":"Address","summary":"192.0.2.1"}</c>, with the members of its type by their names in JSON, and with <c>tags</c>,
    /// <c>attributes</c>, <c>securityLabels</c>, <c>associatedGroups</c> and <c>associatedIndicators</c>. Members that only the server
    /// sets, and <c>source</c>, which exports have, are ignored.
    /// </remarks>
    public SimulatedLoadResult Load(IEnumerable<string> lines, SimulatedLoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var loader = Loader(options);
        foreach (var line in lines)
        {
            loader.Read(line);
        }

        return loader.Load();
    }

    /// <summary>Adds items from a file of JSON lines; see <see cref="Load"/>.</summary>
    /// <param name="path">The path of the file, in UTF-8.</param>
    /// <param name="options">The options; if they are <see langword="null"/>, the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. If it is canceled, nothing is added.</param>
    /// <returns>The result.</returns>
    /// <exception cref="InvalidDataException">A line cannot be added. The message has its number and the reason.</exception>
    public async Task<SimulatedLoadResult> LoadAsync(
        string path, SimulatedLoadOptions? options = null, CancellationToken cancellationToken = default)
    {
        var stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            return await LoadAsync(stream, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Adds items from a stream of JSON lines; see <see cref="Load"/>.</summary>
    /// <param name="stream">The stream, in UTF-8, which stays open.</param>
    /// <param name="options">The options; if they are <see langword="null"/>, the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. If it is canceled, nothing is added.</param>
    /// <returns>The result.</returns>
    /// <exception cref="InvalidDataException">A line cannot be added. The message has its number and the reason.</exception>
    /// <example>
    /// <code>
    /// await using var simulator = await ThreatConnectSimulator.StartAsync();
    /// using var lines = new MemoryStream("""
    ///     {"type":"Adversary","name":"Fancy Bear","tags":["Crimeware"]}
    ///     {"type":"Address","summary":"192.0.2.1","associatedGroups":[{"type":"Adversary","name":"Fancy Bear"}]}
    ///     """u8.ToArray());
    /// SimulatedLoadResult result = await simulator.LoadAsync(lines);
    /// Console.WriteLine(result.AddedCount);    // 2
    /// </code>
    /// </example>
    public async Task<SimulatedLoadResult> LoadAsync(
        Stream stream, SimulatedLoadOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        var loader = Loader(options);
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            loader.Read(line);
        }

        return loader.Load();
    }

    private LineLoader Loader(SimulatedLoadOptions? options) => new(_store, _seeder, options ?? new SimulatedLoadOptions());
}
