namespace ThreatConnect.Testing.Endpoints;

// DNS resolutions: the rows 84 and 85 of evidence.md §8.6.
internal static class DnsEndpoints
{
    private static readonly IndicatorResourceType s_resource = ResourceTypes.Indicators;

    public static void Map(Router router) => router.Map("GET", $"v2/{s_resource.PathOf()}/dnsResolutions", context =>
    {
        var indicator = s_resource.Get(context);
        return indicator.Type.Branch switch
        {
            "hosts" => ListAddressesAsync(context, indicator),
            "addresses" => ListHostsAsync(context, indicator),
            _ => throw ApiError.NotFound(),
        };
    });

    private static Task ListAddressesAsync(RequestContext context, Indicator host)
    {
        var type = context.Store.IndicatorTypes.ByBranch("addresses")!;
        var view = context.View(ItemShape.TypedList);
        var resolutions = context.Store.DnsHistory
            .All(record => host.Type.Fold(record.HostName) == host.Type.Fold(host.Summary))
            .GroupBy(record => record.Date);
        var page = Page<IGrouping<DateTimeOffset, DnsRecord>>.Of(resolutions, context.Page());
        return Envelope.WriteListAsync(context, "dnsResolution", page, (writer, found) =>
        {
            writer.WriteString("resolutionDate", WireDate.Format(found.Key));
            writer.WriteStartArray("addresses");
            foreach (var record in found)
            {
                writer.WriteStartObject();
                WriteIndicator(context, writer, type, host.Owner, record.Address, view);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }

    private static Task ListHostsAsync(RequestContext context, Indicator address)
    {
        var type = context.Store.IndicatorTypes.ByBranch("hosts")!;
        var view = context.View(ItemShape.GenericList);
        var hosts = context.Store.DnsHistory
            .All(record => address.Type.Accept([record.Address])[0] == address.Summary)
            .Select(record => record.HostName)
            .Distinct(StringComparer.OrdinalIgnoreCase);
        return Envelope.WriteListAsync(context, "indicator", Page<string>.Of(hosts, context.Page()), (writer, host) =>
            WriteIndicator(context, writer, type, address.Owner, host, view));
    }

    // evidence.md §7.13: an indicator that is not in the owner has neither an ID nor a date.
    private static void WriteIndicator(
        RequestContext context, Utf8JsonWriter writer, IndicatorType type, Owner owner, string value, ItemView view)
    {
        if (context.Store.Indicators.Find(type, owner, value) is { } indicator)
        {
            IndicatorWriter.Write(writer, indicator, view);
            return;
        }

        writer.WriteString("ownerName", owner.Name);
        if (view.Shape is ItemShape.GenericList)
        {
            writer.WriteString("type", type.Name);
        }

        writer.WriteString(view.Shape is ItemShape.GenericList ? "summary" : type.KeyMembers[0], value);
        writer.WriteNull("dateAdded");
        writer.WriteString("webLink", WebLink.Of(type, value, owner));
    }
}
