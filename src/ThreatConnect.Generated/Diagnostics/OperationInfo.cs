namespace ThreatConnect;

/// <summary>
/// Describes one operation of the API: a call, or one page of a list. It contains no values of indicators and no ids,
/// unless <see cref="ThreatConnectClientOptions.LogSensitiveValues"/> is set.
/// </summary>
public sealed class OperationInfo
{
    /// <summary>Gets or sets the operation id of the document, such as <c>listGroupsByType</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets or sets the HTTP method.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>
    /// Gets or sets the path of the document, such as <c>/v2/groups/{groupType}</c>; empty if the operation is not in the document.
    /// </summary>
    public required string PathTemplate { get; init; }

    /// <summary>
    /// Gets or sets the resource type, such as <c>adversaries</c>; <see langword="null"/> if the operation is about no type.
    /// </summary>
    public string? Type { get; init; }

    /// <summary>
    /// Gets or sets the owner, or several owners separated by commas; <see langword="null"/> for the caller's own organization.
    /// </summary>
    public string? Owner { get; init; }

    /// <summary>
    /// Gets or sets the index of the first item of the page, from 0; <see langword="null"/> if the operation has no pages.
    /// </summary>
    public int? PageStart { get; init; }

    /// <summary>Gets or sets the largest number of items of the page; <see langword="null"/> if the operation has no pages.</summary>
    public int? PageSize { get; init; }

    /// <summary>Gets or sets the name of the server.</summary>
    public required string Host { get; init; }

    /// <summary>Gets or sets the port of the server.</summary>
    public required int Port { get; init; }

    /// <summary>
    /// Gets or sets the encoded path and query, which contain values; <see langword="null"/> unless
    /// <see cref="ThreatConnectClientOptions.LogSensitiveValues"/> is set.
    /// </summary>
    public string? Target { get; init; }
}
