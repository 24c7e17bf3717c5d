namespace ThreatConnect;

/// <summary>One operation of the API: a call, or one page of a list. It holds no value of an indicator and no id, but where <see cref="ThreatConnectClientOptions.LogSensitiveValues"/> is set.</summary>
public sealed class OperationInfo
{
    /// <summary>The document's operation id, such as <c>listGroupsByType</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The verb.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>The path as the document has it, such as <c>/v2/groups/{groupType}</c>; empty where the document does not know it.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>The type that it is about, such as <c>adversaries</c>; null where it is about none.</summary>
    public string? Type { get; init; }

    /// <summary>The owner that it names, or several with commas between them; null for the caller's own organization.</summary>
    public string? Owner { get; init; }

    /// <summary>Where the page begins, from 0; null where there are no pages.</summary>
    public int? PageStart { get; init; }

    /// <summary>How many items the page may have; null where there are no pages.</summary>
    public int? PageSize { get; init; }

    /// <summary>The name of the server.</summary>
    public required string Host { get; init; }

    /// <summary>The port of the server.</summary>
    public required int Port { get; init; }

    /// <summary>Path and query as they go over the wire, which hold values; null unless <see cref="ThreatConnectClientOptions.LogSensitiveValues"/> is set.</summary>
    public string? Target { get; init; }
}
