using ThreatConnect.Testing.Faults;

namespace ThreatConnect.Testing.Browser;

// Switches faults on and off.
internal sealed class FaultEndpoints(SimulatorFaults faults)
{
    private readonly Lock _gate = new();

    // The faults that pages have switched on, by the keys of their offers.
    private readonly Dictionary<string, FaultRule> _switchedOn = new(StringComparer.Ordinal);

    public void Map(Router router)
    {
        router.Map("GET", "faults", ListAsync);
        router.Map("PUT", "faults/{key}", SwitchOnAsync);
        router.Map("DELETE", "faults/{key}", SwitchOffAsync);
        router.Map("DELETE", "faults", ClearAsync);
    }

    private Task ListAsync(RequestContext context)
    {
        var rules = faults.Rules();
        Dictionary<string, FaultRule> switchedOn;
        lock (_gate)
        {
            switchedOn = new(_switchedOn, StringComparer.Ordinal);
        }

        return Envelope.WriteAsync(context.HttpContext, StatusCodes.Status200OK, writer =>
        {
            PageJson.WriteArray(writer, "offers", FaultOffer.All, offer =>
            {
                writer.WriteString("key", offer.Key);
                writer.WriteString("title", offer.Title);
                writer.WriteString("description", offer.Description);
                WriteNumber(writer, offer.Number);
                if (switchedOn.TryGetValue(offer.Key, out var rule) && rules.Contains(rule))
                {
                    writer.WriteStartObject("active");
                    WriteRule(writer, rule);
                    writer.WriteEndObject();
                }
            });

            // Those that a program added.
            PageJson.WriteArray(writer, "others", rules.Except(switchedOn.Values), rule => WriteRule(writer, rule));
        });
    }

    private async Task SwitchOnAsync(RequestContext context)
    {
        var offer = OfferIn(context);
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var given = body.RootElement;
        var value = ReadNumber(given, "number") ?? offer.Number?.Default ?? 0;
        if (offer.Number is { } number && (value < number.Minimum || value > number.Maximum))
        {
            throw Wrong($"{number.Title} is {value}, but must be {number.Minimum} to {number.Maximum}.");
        }

        var times = ReadNumber(given, "times") ?? int.MaxValue;
        if (times < 1)
        {
            throw Wrong($"The number of requests is {times}, but must be at least 1.");
        }

        var fault = offer.Create(value);
        lock (_gate)
        {
            var rule = Add(fault, ReadText(given, "method"), ReadText(given, "path"), times);
            Remove(offer);
            _switchedOn.Add(offer.Key, rule);
        }

        await Envelope.WriteStatusAsync(context).ConfigureAwait(false);
    }

    private FaultRule Add(SimulatedFault fault, string? method, string? path, int times)
    {
        try
        {
            return faults.AddRule(fault, method, path, times);
        }
        catch (ArgumentException exception)
        {
            throw Wrong(exception.Message);
        }
    }

    private Task SwitchOffAsync(RequestContext context)
    {
        lock (_gate)
        {
            Remove(OfferIn(context));
        }

        return Envelope.WriteStatusAsync(context);
    }

    private Task ClearAsync(RequestContext context)
    {
        lock (_gate)
        {
            _switchedOn.Clear();
            faults.Clear();
        }

        return Envelope.WriteStatusAsync(context);
    }

    private void Remove(FaultOffer offer)
    {
        if (_switchedOn.Remove(offer.Key, out var old))
        {
            faults.Remove(old);
        }
    }

    private static FaultOffer OfferIn(RequestContext context) =>
        FaultOffer.All.FirstOrDefault(offer => offer.Key == context.RouteValues["key"]) ?? throw ApiError.NotFound();

    private static void WriteNumber(Utf8JsonWriter writer, FaultNumber? number)
    {
        if (number is not null)
        {
            writer.WriteStartObject("number");
            writer.WriteString("title", number.Title);
            writer.WriteNumber("default", number.Default);
            writer.WriteNumber("minimum", number.Minimum);
            writer.WriteNumber("maximum", number.Maximum);
            writer.WriteEndObject();
        }
    }

    private static void WriteRule(Utf8JsonWriter writer, FaultRule rule)
    {
        writer.WriteString("name", rule.Fault.Name);
        writer.WriteString("requests", rule.Requests);
        // A switch without a number of requests stays on.
        writer.WriteString("remaining", rule.Remaining > int.MaxValue / 2 ? "" : rule.Remaining.ToString(CultureInfo.InvariantCulture));
    }

    private static int? ReadNumber(JsonElement given, string name) =>
        !given.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null ? null
        : value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number) ? number
        : throw Wrong($"{name} is {value.GetRawText()}, but must be a whole number.");

    private static string? ReadText(JsonElement given, string name) =>
        !given.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null ? null
        : value.ValueKind is JsonValueKind.String ? value.GetString() is { Length: > 0 } text ? text : null
        : throw Wrong($"{name} is {value.GetRawText()}, but must be a text.");

    private static ApiErrorException Wrong(string message) => new(StatusCodes.Status400BadRequest, message);
}
