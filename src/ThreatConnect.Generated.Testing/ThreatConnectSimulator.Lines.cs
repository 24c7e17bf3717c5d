using ThreatConnect.Testing.Seeding;

namespace ThreatConnect.Testing;

/// <content>
/// JSON lines: one object a line, such as <c>{"type":"Adversary","name":"Fancy Bear","tags":["x"]}</c> or
/// <c>{"type":"Address","summary":"192.0.2.1"}</c>, with members of the type by their names in JSON, and with <c>tags</c>,
/// <c>attributes</c>, <c>securityLabels</c>, <c>associatedGroups</c> and <c>associatedIndicators</c>. What the server alone says
/// of an item, and <c>source</c>, which exports have, are passed over.
/// </content>
public sealed partial class ThreatConnectSimulator
{
    /// <summary>Adds the items of JSON lines, all or nothing; they may be associated with each other, whatever their order.</summary>
    /// <param name="lines">The lines; empty ones count, and are no items.</param>
    /// <param name="options">How; the defaults when <see langword="null"/>.</param>
    /// <returns>What came of it. An <see cref="InvalidDataException"/> tells the number of a line that cannot be added, and the reason.</returns>
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

    /// <summary>Adds the items of a file of JSON lines, as <see cref="Load"/> does.</summary>
    /// <param name="path">The path of the file, in UTF-8.</param>
    /// <param name="options">How; the defaults when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Gives up, with nothing added.</param>
    /// <returns>What came of it.</returns>
    public async Task<SimulatedLoadResult> LoadAsync(string path, SimulatedLoadOptions? options = null, CancellationToken cancellationToken = default)
    {
        var stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            return await LoadAsync(stream, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Adds the items of a stream of JSON lines, as <see cref="Load"/> does.</summary>
    /// <param name="stream">The lines in UTF-8; it stays open.</param>
    /// <param name="options">How; the defaults when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Gives up, with nothing added.</param>
    /// <returns>What came of it.</returns>
    public async Task<SimulatedLoadResult> LoadAsync(Stream stream, SimulatedLoadOptions? options = null, CancellationToken cancellationToken = default)
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
