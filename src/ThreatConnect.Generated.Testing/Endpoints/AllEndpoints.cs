using ThreatConnect.Testing.Batch;
using ThreatConnect.Testing.Bulk;

namespace ThreatConnect.Testing.Endpoints;

internal static class AllEndpoints
{
    public static Router Map()
    {
        var router = new Router();
        OwnerEndpoints.Map(router);
        GroupEndpoints.Map(router);
        IndicatorEndpoints.Map(router);
        DeletedIndicatorEndpoints.Map(router);
        SightingEndpoints.Map(router);
        DnsEndpoints.Map(router);
        FileOccurrenceEndpoints.Map(router);
        FileActionEndpoints.Map(router);
        TaskEndpoints.Map(router);
        TaskUserEndpoints.Map(router);
        VictimEndpoints.Map(router);
        AssetEndpoints.Map(router);
        AssociationEndpoints.Map(router);
        NamedAssociationEndpoints.Map(router);
        ItemTagEndpoints.Map(router);
        TagEndpoints.Map(router);
        TagPivotEndpoints.Map(router);
        SecurityLabelEndpoints.Map(router);
        CarriedLabelEndpoints.Map(router);
        LabelPivotEndpoints.Map(router);
        AttributeEndpoints.Map(router);
        TypeEndpoints.Map(router);
        FileEndpoints.Map(router);
        PdfEndpoints.Map(router);
        PublishEndpoints.Map(router);
        CustomMetricEndpoints.Map(router);
        CustomMetricDataEndpoints.Map(router);
        NotificationEndpoints.Map(router);
        PlaybookEndpoints.Map(router);
        PlaybookFileEndpoints.Map(router);
        BulkEndpoints.Map(router);
        BatchEndpoints.Map(router);
        return router;
    }
}
