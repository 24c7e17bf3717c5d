namespace ThreatConnect.Testing.Endpoints;

// The rows of evidence.md §8.1.
internal static class OwnerEndpoints
{
    public static void Map(Router router)
    {
        router.Map("GET", "v2/owners", ListAsync);
        router.Map("GET", "v2/owners/mine", context => WriteSingleAsync(context, context.Store.Owners.Mine));
        router.Map("GET", "v2/owners/mine/members", ListMembersAsync);
        router.Map("GET", "v2/owners/metrics", context => WriteMetricsAsync(context, context.Store.Owners.All, namesOwner: true));
        router.Map("GET", "v2/owners/{ownerId}", context => WriteSingleAsync(context, Find(context)));
        router.Map("GET", "v2/owners/{ownerId}/metrics", context => WriteMetricsAsync(context, [Find(context)], namesOwner: false));
        router.Map("GET", "v2/whoami", WhoAmIAsync);
    }

    private static Owner Find(RequestContext context) =>
        context.Store.Owners.Find(context.Id("ownerId")) ?? throw ApiError.NotFound();

    private static Task ListAsync(RequestContext context) => Envelope.WriteListAsync(
        context,
        "owner",
        Page<Owner>.Of(context.Store.Owners.All, context.Page()),
        OwnerWriter.Write);

    // evidence.md §1.4: these two responses may have a resultCount of 1.
    private static Task WriteSingleAsync(RequestContext context, Owner owner) =>
        Envelope.WriteDataAsync(context, StatusCodes.Status200OK, writer =>
        {
            writer.WriteNumber("resultCount", 1);
            writer.WriteStartObject("owner");
            OwnerWriter.Write(writer, owner);
            writer.WriteEndObject();
        });

    // evidence.md §1.4: the anonymous list is not in data, and has another name.
    private static Task ListMembersAsync(RequestContext context)
    {
        var members = Member.AllOf(context.Simulation.Credentials);
        if (!context.Simulation.Options.UseAnonymousMembers)
        {
            return Envelope.WriteListAsync(context, "user", new Page<Member>(members, Total: null), OwnerWriter.WriteUser);
        }

        return Envelope.WriteAsync(context.HttpContext, StatusCodes.Status200OK, writer =>
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

    private static Task WriteMetricsAsync(RequestContext context, IEnumerable<Owner> owners, bool namesOwner)
    {
        var today = DateOnly.FromDateTime(context.Simulation.Now.UtcDateTime);
        var days = owners.SelectMany(owner => DailyTotals.Of(context.Store, owner, today)).ToArray();
        return Envelope.WriteListAsync(
            context,
            "ownerMetric",
            new Page<DailyTotals>(days, Total: null),
            (writer, day) => OwnerWriter.WriteMetrics(writer, day, namesOwner));
    }

    private static Task WhoAmIAsync(RequestContext context) =>
        Envelope.WriteObjectAsync(context, StatusCodes.Status200OK, "user", writer =>
        {
            OwnerWriter.WriteUser(writer, Member.AllOf(context.Simulation.Credentials)[0]);
            writer.WriteString("pseudonym", ApiUser.Pseudonym);
            writer.WriteString("role", ApiUser.Role);
        });
}
