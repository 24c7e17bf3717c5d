namespace ThreatConnect.Testing.Wire;

// Links to the user interface, in one of its formats (evidence.md §7.0). The simulator has no user interface, so they do not work.
internal static class WebLink
{
    // evidence.md §1.1: the links do not have the port of the API.
    private const string Host = "https://127.0.0.1/auth";

    public static string Of(Group group) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Host}/{group.Type.Entity}/{group.Type.Entity}.xhtml?{group.Type.Entity}={group.Id}");

    public static string Of(Indicator indicator) => Of(indicator.Type, indicator.Summary, indicator.Owner);

    public static string Of(IndicatorType type, string value, Owner owner) =>
        $"{Host}/indicators/details/{type.Entity}.xhtml?{type.Entity}={Escape(value)}&owner={Escape(owner.Name)}";

    public static string Of(WorkflowTask task) => string.Create(CultureInfo.InvariantCulture, $"{Host}/workflow/task.xhtml?task={task.Id}");

    public static string Of(Victim victim) => OfVictim(victim.Id);

    // evidence.md §7.11: the link of an asset is that of its victim or adversary.
    public static string Of(Asset asset) => asset is VictimAsset
        ? OfVictim(asset.HolderId)
        : string.Create(CultureInfo.InvariantCulture, $"{Host}/adversary/adversary.xhtml?adversary={asset.HolderId}");

    public static string Of(Tag tag) => $"{Host}/tags/tag.xhtml?tag={Escape(tag.Name)}&owner={Escape(tag.Owner.Name)}";

    // Without percent-encoding, as in the bulk report.
    public static string Unescaped(Tag tag) => $"{Host}/tags/tag.xhtml?tag={tag.Name}&owner={tag.Owner.Name}";

    private static string OfVictim(long id) => string.Create(CultureInfo.InvariantCulture, $"{Host}/victim/victim.xhtml?victim={id}");

    public static string Of(Playbook playbook) =>
        string.Create(CultureInfo.InvariantCulture, $"{Host}/playbooks/playbook.xhtml?id={playbook.Id}");

    public static string OfGroup(Playbook playbook) => $"{Host}/playbooks/playbook.xhtml?xid={playbook.GroupXid}";

    private static string Escape(string text) => Uri.EscapeDataString(text);
}
