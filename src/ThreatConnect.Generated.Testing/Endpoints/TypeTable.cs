namespace ThreatConnect.Testing.Endpoints;

// A table of types that the instance answers: its key, its rows, and how one is found and shown.
internal sealed record TypeTable<T>(string Key, Func<Store, IReadOnlyList<T>> All, Func<Store, string, T?> Find)
    where T : class
{
    public required Action<Utf8JsonWriter, T, Includes> WriteListed { get; init; }

    public required Action<Utf8JsonWriter, T, Includes> WriteSingle { get; init; }

    public FilterTable<T> Filters { get; init; } = new([]);
}
