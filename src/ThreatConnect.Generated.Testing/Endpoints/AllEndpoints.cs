using ThreatConnect.Testing.Batch;
using ThreatConnect.Testing.Bulk;
using ThreatConnect.Testing.Endpoints.Batch;

namespace ThreatConnect.Testing.Endpoints;

internal static class AllEndpoints
{
    public static Router Map(Simulation simulation)
    {
        var router = new Router();
        OwnerEndpoints.Map(router);
        GroupEndpoints.Map(router);
        IndicatorEndpoints.Map(router);
        DeletedIndicatorEndpoints.Map(router);
        ObservationEndpoints.Map(router);
        DnsEndpoints.Map(router);
        FileOccurrenceEndpoints.Map(router);
        FileActionEndpoints.Map(router);
        TaskEndpoints.Map(router);
        TaskUserEndpoints.Map(router);
        VictimEndpoints.Map(router);
        AssetEndpoints.Map(router);
        AssociationEndpoints.Map(router);
        NamedAssociationEndpoints.Map(router);
        AttachedTagEndpoints.Map(router);
        TagEndpoints.Map(router);
        TaggedItemEndpoints.Map(router);
        SecurityLabelEndpoints.Map(router);
        AttachedSecurityLabelEndpoints.Map(router);
        LabeledItemEndpoints.Map(router);
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
        new BulkEndpoints(new BulkReportStore(simulation.Options, simulation.Store, simulation.Clock)).Map(router);
        new BatchEndpoints(new BatchJobs(simulation.Options, simulation.Store)).Map(router);
        return router;
    }
}
