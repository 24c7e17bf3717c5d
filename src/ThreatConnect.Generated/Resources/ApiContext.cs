using ThreatConnect.Http;
using ThreatConnect.Raw;

namespace ThreatConnect;

/// <summary>What all clients of one scope share: how requests are sent, and the owners that the scope names.</summary>
internal sealed class ApiContext(IRawTransport transport, IReadOnlyList<string>? owners)
{
    public IRawTransport Transport { get; } = transport;

    /// <summary>The owners of a list; null for the caller's own organization.</summary>
    public IReadOnlyList<string>? OwnerNames { get; } = owners;

    /// <summary>The owner of everything that has only one.</summary>
    public string? OwnerName => OwnerNames?[0];

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

    public ApiContext WithOwners(IReadOnlyList<string> names) => new(Transport, names);

    public ApiContext WithQuery(string name, string value) => new(ScopedTransport.Add(Transport, name, value), OwnerNames);

    public ApiContext WithActivityLog(bool create) => new(ScopedTransport.Replace(Transport, "createActivityLog", create ? "true" : "false"), OwnerNames);
}
