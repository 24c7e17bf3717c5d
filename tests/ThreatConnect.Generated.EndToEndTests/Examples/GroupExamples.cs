namespace ThreatConnect.EndToEndTests.Examples;

internal static class GroupExamples
{
    private const string Name = "a group";

    public static IReadOnlyDictionary<string, Func<OwnerScope, Task<ExampleItem>>> All { get; } = new Dictionary<string, Func<OwnerScope, Task<ExampleItem>>>(StringComparer.Ordinal)
    {
        ["Adversary"] = org => CreateAsync(org.Groups.Adversaries, new() { Name = Name }, item => item.Id, id => org.Groups.Adversaries[id], associations => associations.Adversaries),
        ["Attack Pattern"] = org => CreateAsync(org.Groups.AttackPatterns, new() { Name = Name }, item => item.Id, id => org.Groups.AttackPatterns[id], associations => associations.AttackPatterns),
        ["Campaign"] = org => CreateAsync(org.Groups.Campaigns, new() { Name = Name }, item => item.Id, id => org.Groups.Campaigns[id], associations => associations.Campaigns),
        ["Course of Action"] = org => CreateAsync(org.Groups.CoursesOfAction, new() { Name = Name }, item => item.Id, id => org.Groups.CoursesOfAction[id], associations => associations.CoursesOfAction),
        ["Document"] = org => CreateAsync(org.Groups.Documents, new() { Name = Name, FileName = "a.pdf" }, item => item.Id, id => org.Groups.Documents[id], associations => associations.Documents),
        ["Email"] = org => CreateAsync(org.Groups.Emails, new() { Name = Name, Subject = "s", Header = "h", Body = "b" }, item => item.Id, id => org.Groups.Emails[id], associations => associations.Emails),
        ["Event"] = org => CreateAsync(org.Groups.Events, new() { Name = Name }, item => item.Id, id => org.Groups.Events[id], associations => associations.Events),
        ["Incident"] = org => CreateAsync(org.Groups.Incidents, new() { Name = Name }, item => item.Id, id => org.Groups.Incidents[id], associations => associations.Incidents),
        ["Intrusion Set"] = org => CreateAsync(org.Groups.IntrusionSets, new() { Name = Name }, item => item.Id, id => org.Groups.IntrusionSets[id], associations => associations.IntrusionSets),
        ["Malware"] = org => CreateAsync(org.Groups.Malware, new() { Name = Name }, item => item.Id, id => org.Groups.Malware[id], associations => associations.Malware),
        ["Report"] = org => CreateAsync(org.Groups.Reports, new() { Name = Name, FileName = "a.pdf" }, item => item.Id, id => org.Groups.Reports[id], associations => associations.Reports),
        ["Signature"] = org => CreateAsync(org.Groups.Signatures, new() { Name = Name, FileName = "a.yar", FileType = SignatureFileType.YARA, FileText = "rule a {}" }, item => item.Id, id => org.Groups.Signatures[id], associations => associations.Signatures),
        ["Tactic"] = org => CreateAsync(org.Groups.Tactics, new() { Name = Name }, item => item.Id, id => org.Groups.Tactics[id], associations => associations.Tactics),
        ["Threat"] = org => CreateAsync(org.Groups.Threats, new() { Name = Name }, item => item.Id, id => org.Groups.Threats[id], associations => associations.Threats),
        ["Tool"] = org => CreateAsync(org.Groups.Tools, new() { Name = Name }, item => item.Id, id => org.Groups.Tools[id], associations => associations.Tools),
        ["Vulnerability"] = org => CreateAsync(org.Groups.Vulnerabilities, new() { Name = Name }, item => item.Id, id => org.Groups.Vulnerabilities[id], associations => associations.Vulnerabilities),
    };

    private static async Task<ExampleItem> CreateAsync<TGroup, TCreate, TFilter, TId>(
        Collection<TGroup, TCreate, TFilter> groups,
        TCreate create,
        Func<TGroup, TId> idOf,
        Func<TId, ItemHandle> handleOf,
        Func<GroupAssociations, Associations<TGroup, TId>> ofType)
        where TGroup : class
        where TId : struct, IEquatable<TId>
    {
        var id = idOf((await groups.CreateAsync(create)).Value);
        return new(handleOf(id), other => ItemAssociation.Of(ofType(other.Groups), id, idOf));
    }
}
