using System.Text.Json;

namespace ThreatConnect.Testing.Tests.Support.Chromium;

/// <summary>A page of Chromium, used as a person does: elements are waited for, clicked and typed into.</summary>
public sealed class ChromiumPage(ChromiumProcess browser, string sessionId)
{
    // Looks until the function has a value. The page may not evaluate texts itself, so the function is a part of what is evaluated.
    private const string WaitFor = """
        find => new Promise((resolve, reject) => {
          const end = (action, value) => { clearInterval(interval); clearTimeout(timer); action(value); };
          const look = () => { const found = find(); if (found) { end(resolve, found); } };
          const interval = setInterval(look, 50);
          const timer = setTimeout(() => end(reject, new Error(`Waited in vain for ${find} in ${document.body.innerText.slice(0, 3000)}`)), 100000);
          look();
        })
        """;

    private readonly List<string> _errors = [];
    private readonly List<string> _addresses = [];

    public string SessionId { get; } = sessionId;

    /// <summary>The errors of the console, exceptions, and requests that were refused.</summary>
    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (_errors)
            {
                return [.. _errors];
            }
        }
    }

    /// <summary>The addresses of all requests that the page made.</summary>
    public IReadOnlyList<string> Addresses
    {
        get
        {
            lock (_errors)
            {
                return [.. _addresses];
            }
        }
    }

    public Task<JsonNode> SendAsync(string method, JsonObject? parameters = null) => browser.SendAsync(SessionId, method, parameters);

    public Task GoToAsync(Uri address) => SendAsync("Page.navigate", new() { ["url"] = address.AbsoluteUri });

    /// <summary>Waits until an expression in JavaScript is true, or has a value, and returns it.</summary>
    public async Task<JsonNode?> WaitAsync(string expression)
    {
        while (true)
        {
            try
            {
                return await EvaluateAsync($"({WaitFor})(() => {expression})");
            }
            catch (ChromiumProtocolException)
            {
                // The page was left while it was looked at.
            }
        }
    }

    /// <summary>Waits until an element has a text.</summary>
    public Task WaitForTextAsync(string selector, string text) =>
        WaitAsync($"[...document.querySelectorAll({Quote(selector)})].some(each => each.textContent.includes({Quote(text)}))");

    /// <summary>Clicks the first element that has the selector and the text and is visible, once it is there.</summary>
    public Task ClickAsync(string selector, string text = "") => WaitAsync(
        // One step, because the page may move its elements between two.
        $$"""
        (() => {
          const found = [...document.querySelectorAll({{Quote(selector)}})]
            .find(each => each.textContent.includes({{Quote(text)}}) && each.getClientRects().length > 0);
          return found && (found.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })), true);
        })()
        """);

    /// <summary>Types a text into an element in place of what it has.</summary>
    public async Task TypeAsync(string selector, string text)
    {
        await WaitAsync(
            $"(found => found && (found.focus(), found.select(), document.activeElement === found))(document.querySelector({Quote(selector)}))");
        await SendAsync("Input.insertText", new() { ["text"] = text });
    }

    public void Note(string method, JsonNode parameters)
    {
        var error = method switch
        {
            "Runtime.exceptionThrown" => parameters["exceptionDetails"]!.ToJsonString(),
            "Runtime.consoleAPICalled" when parameters["type"]!.ToString() is "error" => parameters["args"]!.ToJsonString(),
            "Log.entryAdded" when parameters["entry"]!["level"]!.ToString() is "error" => parameters["entry"]!.ToJsonString(),
            _ => null,
        };
        lock (_errors)
        {
            if (error is not null)
            {
                _errors.Add(error);
            }

            if (method is "Network.requestWillBeSent")
            {
                _addresses.Add(parameters["request"]!["url"]!.ToString());
            }
        }
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text);

    private async Task<JsonNode?> EvaluateAsync(string expression)
    {
        var result = await SendAsync(
            "Runtime.evaluate", new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true });
        return result["exceptionDetails"] is { } exception
            ? throw new InvalidOperationException(exception.ToJsonString())
            : result["result"]!["value"]?.DeepClone();
    }
}
