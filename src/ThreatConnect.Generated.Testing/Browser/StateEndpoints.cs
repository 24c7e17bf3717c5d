namespace ThreatConnect.Testing.Browser;

// The state of the simulator, as the pages read it.
internal static class StateEndpoints
{
    private const long MaximumPageSize = 200;

    public static void Map(Router router)
    {
        router.Map("GET", "overview", WriteOverviewAsync);
        router.Map("GET", "items", ListAsync);
        router.Map("GET", "items/{id}", WriteItemAsync);
    }

    private static Task WriteOverviewAsync(RequestContext context)
    {
        var store = context.Store;
        var counts = ItemClass.ItemsIn(store).CountBy(item => (Class: ItemClass.Of(item), Type: item.ItemType.Name)).ToList();
        return Envelope.WriteAsync(context.HttpContext, StatusCodes.Status200OK, writer =>
        {
            PageJson.WriteArray(writer, "owners", store.Owners.All, owner =>
            {
                writer.WriteNumber("id", owner.Id);
                writer.WriteString("name", owner.Name);
                writer.WriteString("type", owner.Type);
            });
            PageJson.WriteArray(writer, "classes", ItemClass.All, itemClass =>
            {
                writer.WriteString("name", itemClass.Name);
                writer.WriteString("title", itemClass.Title);
                var types = counts.Where(count => count.Key.Class == itemClass).OrderBy(count => count.Key.Type, StringComparer.Ordinal);
                PageJson.WriteArray(writer, "types", types, count =>
                {
                    writer.WriteString("name", count.Key.Type);
                    writer.WriteNumber("count", count.Value);
                });
            });
        });
    }

    private static Task ListAsync(RequestContext context)
    {
        var selection = ItemSelection.Read(context.Query);
        var start = ItemSelection.ReadNumber(context.Query.First("start") ?? "0");
        var limit = Math.Min(MaximumPageSize, ItemSelection.ReadNumber(context.Query.First("limit") ?? "50"));
        var found = ItemClass.ItemsIn(context.Store).Where(selection.Selects).ToList();
        var first = (int)Math.Min(start, found.Count);
        var shown = found.Skip(first).Take((int)limit);
        return Envelope.WriteAsync(context.HttpContext, StatusCodes.Status200OK, writer =>
        {
            writer.WriteNumber("total", found.Count);
            writer.WriteNumber("start", first);
            PageJson.WriteArray(writer, "items", shown, item => PageJson.WriteRow(writer, item, context.Store));
        });
    }

    private static Task WriteItemAsync(RequestContext context)
    {
        var (item, neighborhood) = context.Store.Atomically(() =>
        {
            var found = ItemClass.Find(context.Store, context.Id("id")) ?? throw ApiError.NotFound();
            return (found, Neighborhood.Of(found, context.Store));
        });
        return Envelope.WriteAsync(context.HttpContext, StatusCodes.Status200OK, writer =>
        {
            PageJson.WriteRow(writer, item, context.Store);
            PageJson.WriteDetails(writer, item);
            PageJson.WriteNeighborhood(writer, neighborhood);
        });
    }
}
