namespace ThreatConnect.Testing.Endpoints;

/// <summary>The rows of evidence.md §8.1.</summary>
internal static class OwnerEndpoints
{
    public static void Map(Router router)
    {
        router.Map("GET", "v2/owners", ListAsync);
        router.Map("GET", "v2/owners/mine", exchange => WriteSingleAsync(exchange, exchange.Store.Owners.Mine));
        router.Map("GET", "v2/owners/mine/members", ListMembersAsync);
        router.Map("GET", "v2/owners/metrics", exchange => OwnerMetricsWriter.WriteAsync(exchange, exchange.Store.Owners.All, namesOwner: true));
        router.Map("GET", "v2/owners/{ownerId}", exchange => WriteSingleAsync(exchange, Find(exchange)));
        router.Map("GET", "v2/owners/{ownerId}/metrics", exchange => OwnerMetricsWriter.WriteAsync(exchange, [Find(exchange)], namesOwner: false));
        router.Map("GET", "v2/whoami", WhoAmIAsync);
    }

    private static Owner Find(RequestContext exchange) =>
        exchange.Store.Owners.Find(exchange.Id("ownerId")) ?? throw Refusal.NotFound();

    private static Task ListAsync(RequestContext exchange) => Envelope.WriteListAsync(
        exchange,
        "owner",
        Page<Owner>.Of(exchange.Store.Owners.All, exchange.Page()),
        OwnerWriter.Write);

    // evidence.md §1.4: these two may carry a resultCount of 1.
    private static Task WriteSingleAsync(RequestContext exchange, Owner owner) =>
        Envelope.WriteDataAsync(exchange, StatusCodes.Status200OK, writer =>
        {
            writer.WriteNumber("resultCount", 1);
            writer.WriteStartObject("owner");
            OwnerWriter.Write(writer, owner);
            writer.WriteEndObject();
        });

    // evidence.md §1.4: the anonymous form has no data, and its list another name.
    private static Task ListMembersAsync(RequestContext exchange)
    {
        var members = Member.AllOf(exchange.Simulation.Credentials);
        if (!exchange.Simulation.Options.HasAnonymousMembers)
        {
            return Envelope.WriteListAsync(exchange, "user", new Page<Member>(members, Total: null), UserWriter.Write);
        }

        return Envelope.WriteAsync(exchange.Context, StatusCodes.Status200OK, writer =>
        {
            writer.WriteBoolean("anonymous", true);
            writer.WriteString("status", "Success");
            writer.WriteNumber("resultCount", members.Count);
            writer.WriteStartArray("members");
            foreach (var member in members)
            {
                writer.WriteStartObject();
                writer.WriteString("pseudonym", member.Pseudonym);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }

    private static Task WhoAmIAsync(RequestContext exchange) =>
        Envelope.WriteObjectAsync(exchange, StatusCodes.Status200OK, "user", writer =>
        {
            UserWriter.Write(writer, Member.AllOf(exchange.Simulation.Credentials)[0]);
            writer.WriteString("pseudonym", ApiUser.Pseudonym);
            writer.WriteString("role", ApiUser.Role);
        });
}
