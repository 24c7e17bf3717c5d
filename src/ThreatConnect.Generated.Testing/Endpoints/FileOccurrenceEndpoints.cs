namespace ThreatConnect.Testing.Endpoints;

/// <summary>Where and when a file was found: the rows 86 to 90 of evidence.md §8.6.</summary>
internal static class FileOccurrenceEndpoints
{
    private const string Key = "fileOccurrence";

    private static readonly IndicatorKind Kind = ItemKinds.Indicators;

    public static void Map(Router router)
    {
        var list = $"v2/{Kind.PathOf()}/fileOccurrences";
        router.Map("GET", list, ListAsync);
        router.Map("POST", list, CreateAsync);
        router.Map("GET", list + "/{occurrence}", exchange => WriteAsync(exchange, StatusCodes.Status200OK, Find(exchange, File(exchange))));
        router.Map("PUT", list + "/{occurrence}", UpdateAsync);
        router.Map("DELETE", list + "/{occurrence}", DeleteAsync);
    }

    // evidence.md §2: it answers no count.
    private static Task ListAsync(RequestContext exchange)
    {
        var page = Page<FileOccurrence>.Of(File(exchange).Occurrences, exchange.Page());
        return Envelope.WriteListAsync(exchange, Key, page with { Total = null }, Write);
    }

    private static async Task CreateAsync(RequestContext exchange)
    {
        var file = File(exchange);
        var occurrence = await ReadAsync(exchange).ConfigureAwait(false) with { Id = exchange.Store.NextId() };
        exchange.Store.Indicators.Change(file, indicator => indicator with { Occurrences = indicator.Occurrences.Add(occurrence) });
        await WriteAsync(exchange, StatusCodes.Status201Created, occurrence).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext exchange)
    {
        var file = File(exchange);
        Find(exchange, file);
        var given = await ReadAsync(exchange).ConfigureAwait(false);
        var updated = exchange.Store.Indicators.Change(file, indicator =>
        {
            var existing = Find(exchange, indicator);
            return indicator with { Occurrences = indicator.Occurrences.Replace(existing, existing.Merge(given)) };
        });
        await WriteAsync(exchange, StatusCodes.Status200OK, Find(exchange, updated)).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext exchange)
    {
        exchange.Store.Indicators.Change(
            File(exchange), indicator => indicator with { Occurrences = indicator.Occurrences.Remove(Find(exchange, indicator)) });
        return Envelope.WriteStatusAsync(exchange);
    }

    private static async Task<FileOccurrence> ReadAsync(RequestContext exchange)
    {
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Key);
        var given = new FileOccurrence { FileName = members.Text("fileName"), Path = members.Text("path"), Date = members.Date("date") };
        return given.IsEmpty ? throw Refusal.NotProperlyFormed() : given;
    }

    private static Task WriteAsync(RequestContext exchange, int statusCode, FileOccurrence occurrence) =>
        Envelope.WriteObjectAsync(exchange, statusCode, Key, writer => Write(writer, occurrence));

    private static void Write(Utf8JsonWriter writer, FileOccurrence occurrence)
    {
        writer.WriteNumber("id", occurrence.Id);
        if (occurrence.FileName is not null)
        {
            writer.WriteString("fileName", occurrence.FileName);
        }

        if (occurrence.Path is not null)
        {
            writer.WriteString("path", occurrence.Path);
        }

        if (occurrence.Date is { } date)
        {
            writer.WriteString("date", WireDate.Format(date));
        }
    }

    private static Indicator File(RequestContext exchange) => Kind.OneOf(exchange, "files");

    private static FileOccurrence Find(RequestContext exchange, Indicator file)
    {
        var id = exchange.Id("occurrence");
        return file.Occurrences.FirstOrDefault(occurrence => occurrence.Id == id) ?? throw Refusal.NotFound();
    }
}
