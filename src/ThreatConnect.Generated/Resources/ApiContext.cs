using ThreatConnect.Http;
using ThreatConnect.Protocol;

namespace ThreatConnect.Resources;

// What all clients of one scope share: the transport and the owners.
internal sealed class ApiContext(IRawTransport transport, IReadOnlyList<string>? owners, TimeProvider time)
{
    private const string ActivityLog = "createActivityLog";

    public IRawTransport Transport { get; } = transport;

    // The owners of a list; null for the organization of the caller.
    public IReadOnlyList<string>? OwnerNames { get; } = owners;

    // The owner of requests that accept only one.
    public string? OwnerName => OwnerNames?[0];

    public TimeProvider Time { get; } = time;

    public RawOwnersClient Owners => new(Transport);

    public RawGroupsClient Groups => new(Transport);

    public RawIndicatorsClient Indicators => new(Transport);

    public RawTasksClient Tasks => new(Transport);

    public RawVictimsClient Victims => new(Transport);

    public RawTagsClient Tags => new(Transport);

    public RawSecurityLabelsClient SecurityLabels => new(Transport);

    public RawTypesClient Types => new(Transport);

    public RawCustomMetricsClient CustomMetrics => new(Transport);

    public RawNotificationsClient Notifications => new(Transport);

    public RawPlaybooksClient Playbooks => new(Transport);

    public RawBatchesClient Batches => new(Transport);

    public RawBatchClient Batch(long id) => new(Transport, id);

    public ApiContext WithOwners(IReadOnlyList<string> names) => new(Transport, names, Time);

    public ApiContext WithQuery(string name, string value) =>
        name == ActivityLog ? WithActivityLog(value) : new(ScopedTransport.Add(Transport, name, value), OwnerNames, Time);

    public ApiContext WithActivityLog(bool create) => WithActivityLog(create ? "true" : "false");

    private ApiContext WithActivityLog(string create) => new(ScopedTransport.Replace(Transport, ActivityLog, create), OwnerNames, Time);
}
