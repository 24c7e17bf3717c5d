namespace ThreatConnect.ContractTests.Coverage;

// The C# call of every documented operation. The owner of org is MyOrg.
internal static class OperationCalls
{
    public const string Boundary = "----ThreatConnect.Generated.5f0c1d7a93be4c62";

    public const string ConfigAndContent =
        $"--{Boundary}\r\nContent-Disposition: form-data; name=\"config\"; filename=\"config\"\r\n"
        + "Content-Type: application/json\r\n\r\n"
        + """{"version":"V2","owner":"MyOrg","haltOnError":false,"action":"Create","attributeWriteType":"Replace"}"""
        + $"\r\n--{Boundary}\r\nContent-Disposition: form-data; name=\"content\"; filename=\"content\"\r\n"
        + "Content-Type: application/json\r\n\r\n"
        + """{"indicator":[{"summary":"192.0.2.1","type":"Address"}]}"""
        + $"\r\n--{Boundary}--\r\n";

    public static IReadOnlyList<OperationCall> All { get; } =
        [.. ToolCalls.All, .. GroupCalls.All, .. IndicatorCalls.All, .. TaskCalls.All, .. VictimCalls.All, .. TagCalls.All];

    public static MemoryStream Bytes(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));
}
