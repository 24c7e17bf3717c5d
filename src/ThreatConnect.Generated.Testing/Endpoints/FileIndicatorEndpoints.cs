namespace ThreatConnect.Testing.Endpoints;

// File occurrences: the rows 86 to 90 of evidence.md §8.6.
internal static class FileOccurrenceEndpoints
{
    private const string Key = "fileOccurrence";

    private static readonly IndicatorResourceType s_resource = ResourceTypes.Indicators;

    public static void Map(Router router)
    {
        var list = $"v2/{s_resource.PathOf()}/fileOccurrences";
        router.Map("GET", list, ListAsync);
        router.Map("POST", list, CreateAsync);
        router.Map("GET", list + "/{occurrence}", context => WriteAsync(context, StatusCodes.Status200OK, Find(context, File(context))));
        router.Map("PUT", list + "/{occurrence}", UpdateAsync);
        router.Map("DELETE", list + "/{occurrence}", DeleteAsync);
    }

    // evidence.md §2: the list has no count.
    private static Task ListAsync(RequestContext context)
    {
        var page = Page<FileOccurrence>.Of(File(context).Occurrences, context.Page());
        return Envelope.WriteListAsync(context, Key, page with { Total = null }, Write);
    }

    private static async Task CreateAsync(RequestContext context)
    {
        var file = File(context);
        var occurrence = await ReadAsync(context).ConfigureAwait(false) with { Id = context.Store.NextId() };
        context.Store.Indicators.Change(file, indicator => indicator with { Occurrences = indicator.Occurrences.Add(occurrence) });
        await WriteAsync(context, StatusCodes.Status201Created, occurrence).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext context)
    {
        var file = File(context);
        Find(context, file);
        var given = await ReadAsync(context).ConfigureAwait(false);
        var updated = context.Store.Indicators.Change(file, indicator =>
        {
            var existing = Find(context, indicator);
            return indicator with { Occurrences = indicator.Occurrences.Replace(existing, existing.Merge(given)) };
        });
        await WriteAsync(context, StatusCodes.Status200OK, Find(context, updated)).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext context)
    {
        context.Store.Indicators.Change(
            File(context), indicator => indicator with { Occurrences = indicator.Occurrences.Remove(Find(context, indicator)) });
        return Envelope.WriteStatusAsync(context);
    }

    private static async Task<FileOccurrence> ReadAsync(RequestContext context)
    {
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, Key);
        var given = new FileOccurrence { FileName = members.Text("fileName"), Path = members.Text("path"), Date = members.Date("date") };
        return given.IsEmpty ? throw ApiError.NotProperlyFormed() : given;
    }

    private static Task WriteAsync(RequestContext context, int statusCode, FileOccurrence occurrence) =>
        Envelope.WriteObjectAsync(context, statusCode, Key, writer => Write(writer, occurrence));

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

    private static Indicator File(RequestContext context) => s_resource.GetOfType(context, "files");

    private static FileOccurrence Find(RequestContext context, Indicator file)
    {
        var id = context.Id("occurrence");
        return file.Occurrences.FirstOrDefault(occurrence => occurrence.Id == id) ?? throw ApiError.NotFound();
    }
}

// File actions: the rows 126 to 129 of evidence.md §8.8.
internal static class FileActionEndpoints
{
    private static readonly IndicatorResourceType s_resource = ResourceTypes.Indicators;

    public static void Map(Router router) => AssociatedItemEndpoints.Map(
        router,
        $"v2/{s_resource.PathOf()}/actions/{{action}}",
        s_resource,
        new ItemAssociations
        {
            Owner = context => File(context).Owner,
            Items = (context, itemClass) => context.Store.Associations.Of(File(context), itemClass, StoredName(context)),
            CanGetOne = false,
            Add = (context, other) => Add(context, File(context), (Indicator)other),
            Remove = (context, other) => context.Store.Associations.Remove(File(context), other, StoredName(context)),
        });

    private static void Add(RequestContext context, Indicator file, Indicator target)
    {
        if (!Action(context).Links(target.Type))
        {
            throw ApiError.InvalidAssociation(file.Type.Name, target.Type.Name);
        }

        AssociationRules.Check(context.Store, file, target);
        context.Store.Associations.Add(file, target, StoredName(context));
    }

    private static FileAction Action(RequestContext context) =>
        FileActions.ByBranch(context.RouteValues["action"]) ?? throw ApiError.InvalidAssociation();

    private static string StoredName(RequestContext context) => Action(context).LinkOf(File(context).Id);

    private static Indicator File(RequestContext context) => s_resource.GetOfType(context, "files");
}
