using System.Text;
using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance.Objects;

// Runs a batch job in each of the two ways, evidence.md §9. Each creates a host, and has an item that fails.
internal sealed class OwnBatches(ConformanceRun run, OwnRequests requests, OwnValues values)
{
    private const string Boundary = "conformance-boundary";

    private const int MaximumPolls = 60;

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var created = await requests.SendAsync("POST", "/v2/batch", cancellationToken, Config());
        var id = $"{created?.Data?["batchId"] ?? created?.Json?["batchId"]}";
        if (id.Length > 0)
        {
            AddCreated(1);
            await SendAsync($"/v2/batch/{id}", Content(1), "application/octet-stream", cancellationToken);
            if (await IsCompletedAsync(id, cancellationToken))
            {
                run.Discovery.Add($"/v2/batch/{id}");
            }
        }

        AddCreated(2);
        await SendAsync("/v2/batch/createAndUpload", Parts(), $"multipart/form-data; boundary={Boundary}", cancellationToken);
    }

    private Task<Exchange?> SendAsync(string path, string body, string contentType, CancellationToken cancellationToken) =>
        requests.SendAsync(new Probe("POST", path) { Body = Encoding.UTF8.GetBytes(body), ContentType = contentType }, cancellationToken);

    private void AddCreated(int number) => requests.AddCreated($"/v2/indicators/hosts/{values.BatchHost(number)}");

    private async Task<bool> IsCompletedAsync(string id, CancellationToken cancellationToken)
    {
        for (var poll = 0; poll < MaximumPolls; poll++)
        {
            var exchange = await run.Prober.SendAsync(Probe.Get($"/v2/batch/{id}"), cancellationToken);
            if ($"{exchange?.Data?["batchStatus"]?["status"] ?? exchange?.Json?["status"]}" == "Completed")
            {
                return true;
            }

            await Task.Delay(s_pause, cancellationToken);
        }

        return false;
    }

    private string Config() => new System.Text.Json.Nodes.JsonObject
    {
        ["owner"] = run.Owner,
        ["action"] = "Create",
        ["attributeWriteType"] = "Replace",
        ["haltOnError"] = false,
        ["version"] = "V2",
    }.ToJsonString();

    private string Content(int number) => $$"""
        {"indicator":[{"type":"Host","summary":"{{values.BatchHost(number)}}"},{"type":"Conformance","summary":"of no type"}]}
        """;

    private string Parts() => $"{Part("config", Config())}{Part("content", Content(2))}--{Boundary}--\r\n";

    private static string Part(string name, string json) =>
        $"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\nContent-Type: application/json\r\n\r\n{json}\r\n";
}
