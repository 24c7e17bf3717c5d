using System.ComponentModel;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;

namespace ThreatConnect.Testing.Tests.Support.Chromium;

/// <summary>
/// A headless Chromium, driven by its own protocol over a web socket: the little that is needed here. The package that does so,
/// Microsoft.Playwright, brings a Node.js for each platform.
/// </summary>
public sealed class ChromiumProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private static readonly Lazy<string?> s_program = new(
        () => new[] { "chromium", "chromium-browser", "google-chrome" }.FirstOrDefault(Starts));

    private readonly Process _process;
    private readonly DirectoryInfo _profile;
    private readonly ClientWebSocket _socket = new();
    private readonly Dictionary<int, TaskCompletionSource<JsonNode>> _waiting = [];
    private readonly Dictionary<string, ChromiumPage> _pages = [];
    private readonly SemaphoreSlim _sending = new(1);
    private Task _receiving = Task.CompletedTask;
    private int _lastId;

    private ChromiumProcess(Process process, DirectoryInfo profile) => (_process, _profile) = (process, profile);

    /// <summary>The name of the program, or null if there is none that starts.</summary>
    public static string? Program => s_program.Value;

    public static async Task<ChromiumProcess> StartAsync()
    {
        var profile = Directory.CreateTempSubdirectory("simulator-pages");
        var process = Process.Start(new ProcessStartInfo(Program!,
        [
            "--headless=new", "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}", "--no-sandbox", "--disable-gpu",
            "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1", "about:blank",
        ])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var chromium = new ChromiumProcess(process, profile);
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) => Note(line.Data, address);
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        try
        {
            await chromium._socket.ConnectAsync(new Uri(await address.Task.WaitAsync(s_patience)), CancellationToken.None);
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        chromium._receiving = chromium.ReceiveAsync();
        return chromium;
    }

    public async Task<ChromiumPage> OpenAsync()
    {
        var target = await SendAsync(null, "Target.createTarget", new() { ["url"] = "about:blank" });
        var attached = await SendAsync(
            null, "Target.attachToTarget", new() { ["targetId"] = target["targetId"]!.ToString(), ["flatten"] = true });
        var page = new ChromiumPage(this, attached["sessionId"]!.ToString());
        lock (_pages)
        {
            _pages.Add(page.SessionId, page);
        }

        foreach (var domain in new[] { "Page", "Runtime", "Log", "Network" })
        {
            await page.SendAsync($"{domain}.enable");
        }

        return page;
    }

    public async Task<JsonNode> SendAsync(string? sessionId, string method, JsonObject? parameters = null) =>
        await (await PostAsync(sessionId, method, parameters)).WaitAsync(s_patience);

    public async ValueTask DisposeAsync()
    {
        // It may end before it answers.
        await PostAsync(null, "Browser.close");
        await _process.WaitForExitAsync().WaitAsync(s_patience);
        await _receiving;
        _socket.Dispose();
        _sending.Dispose();
        _process.Dispose();
        await DeleteProfileAsync();
    }

    // Processes that end after the first one may still write their last files.
    private async Task DeleteProfileAsync()
    {
        for (var attempt = 1; Directory.Exists(_profile.FullName); attempt++)
        {
            try
            {
                _profile.Delete(recursive: true);
            }
            catch (IOException) when (attempt < 200)
            {
                await Task.Delay(50);
            }
        }
    }

    // Sends a command, and returns its answer to come.
    private async Task<Task<JsonNode>> PostAsync(string? sessionId, string method, JsonObject? parameters = null)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_waiting)
        {
            _waiting.Add(id, answer);
        }

        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (sessionId is not null)
        {
            message["sessionId"] = sessionId;
        }

        await _sending.WaitAsync();
        try
        {
            var bytes = Encoding.UTF8.GetBytes(message.ToJsonString());
            await _socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }

        return answer.Task;
    }

    private static void Note(string? line, TaskCompletionSource<string> address)
    {
        const string start = "DevTools listening on ";
        if (line is null)
        {
            address.TrySetException(new InvalidOperationException("Chromium ended before it listened."));
        }
        else if (line.StartsWith(start, StringComparison.Ordinal))
        {
            address.TrySetResult(line[start.Length..]);
        }
    }

    private static bool Starts(string program)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private async Task ReceiveAsync()
    {
        var buffer = new byte[64 * 1024];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (part.MessageType is WebSocketMessageType.Close)
                {
                    return;
                }

                message.Write(buffer.AsSpan(0, part.Count));
                if (part.EndOfMessage)
                {
                    Handle(JsonNode.Parse(Encoding.UTF8.GetString(message.GetBuffer().AsSpan(0, (int)message.Length)))!);
                    message.SetLength(0);
                }
            }
        }
        catch (WebSocketException)
        {
            // The browser was closed.
        }
    }

    private void Handle(JsonNode message)
    {
        if (message["id"]?.GetValue<int>() is not { } id)
        {
            lock (_pages)
            {
                _pages.GetValueOrDefault(message["sessionId"]?.ToString() ?? "")?.Note(message["method"]!.ToString(), message["params"]!);
            }

            return;
        }

        TaskCompletionSource<JsonNode>? answer;
        lock (_waiting)
        {
            _waiting.Remove(id, out answer);
        }

        if (message["error"] is { } error)
        {
            answer!.SetException(new ChromiumProtocolException(error.ToJsonString()));
        }
        else
        {
            answer!.SetResult(message["result"]!);
        }
    }
}

/// <summary>A command that Chromium did not carry out, such as one to a page that is being left.</summary>
public sealed class ChromiumProtocolException(string message) : Exception(message);
