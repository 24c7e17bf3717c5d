namespace ThreatConnect.EndToEndTests.Cast;

internal static class GroupExamples
{
    private const string Name = "a group";

    public static IReadOnlyDictionary<string, Func<OwnerScope, Task<Participant>>> All { get; } = new Dictionary<string, Func<OwnerScope, Task<Participant>>>(StringComparer.Ordinal)
    {
        ["Adversary"] = org => CreateAsync(org.Groups.Adversaries, new() { Name = Name }, item => item.Id, id => org.Groups.Adversaries[id], links => links.Adversaries),
        ["Attack Pattern"] = org => CreateAsync(org.Groups.AttackPatterns, new() { Name = Name }, item => item.Id, id => org.Groups.AttackPatterns[id], links => links.AttackPatterns),
        ["Campaign"] = org => CreateAsync(org.Groups.Campaigns, new() { Name = Name }, item => item.Id, id => org.Groups.Campaigns[id], links => links.Campaigns),
        ["Course of Action"] = org => CreateAsync(org.Groups.CoursesOfAction, new() { Name = Name }, item => item.Id, id => org.Groups.CoursesOfAction[id], links => links.CoursesOfAction),
        ["Document"] = org => CreateAsync(org.Groups.Documents, new() { Name = Name, FileName = "a.pdf" }, item => item.Id, id => org.Groups.Documents[id], links => links.Documents),
        ["Email"] = org => CreateAsync(org.Groups.Emails, new() { Name = Name, Subject = "s", Header = "h", Body = "b" }, item => item.Id, id => org.Groups.Emails[id], links => links.Emails),
        ["Event"] = org => CreateAsync(org.Groups.Events, new() { Name = Name }, item => item.Id, id => org.Groups.Events[id], links => links.Events),
        ["Incident"] = org => CreateAsync(org.Groups.Incidents, new() { Name = Name }, item => item.Id, id => org.Groups.Incidents[id], links => links.Incidents),
        ["Intrusion Set"] = org => CreateAsync(org.Groups.IntrusionSets, new() { Name = Name }, item => item.Id, id => org.Groups.IntrusionSets[id], links => links.IntrusionSets),
        ["Malware"] = org => CreateAsync(org.Groups.Malware, new() { Name = Name }, item => item.Id, id => org.Groups.Malware[id], links => links.Malware),
        ["Report"] = org => CreateAsync(org.Groups.Reports, new() { Name = Name, FileName = "a.pdf" }, item => item.Id, id => org.Groups.Reports[id], links => links.Reports),
        ["Signature"] = org => CreateAsync(org.Groups.Signatures, new() { Name = Name, FileName = "a.yar", FileType = SignatureFileType.YARA, FileText = "rule a {}" }, item => item.Id, id => org.Groups.Signatures[id], links => links.Signatures),
        ["Tactic"] = org => CreateAsync(org.Groups.Tactics, new() { Name = Name }, item => item.Id, id => org.Groups.Tactics[id], links => links.Tactics),
        ["Threat"] = org => CreateAsync(org.Groups.Threats, new() { Name = Name }, item => item.Id, id => org.Groups.Threats[id], links => links.Threats),
        ["Tool"] = org => CreateAsync(org.Groups.Tools, new() { Name = Name }, item => item.Id, id => org.Groups.Tools[id], links => links.Tools),
        ["Vulnerability"] = org => CreateAsync(org.Groups.Vulnerabilities, new() { Name = Name }, item => item.Id, id => org.Groups.Vulnerabilities[id], links => links.Vulnerabilities),
    };

    private static async Task<Participant> CreateAsync<TGroup, TCreate, TFilter, TId>(
        Collection<TGroup, TCreate, TFilter> groups,
        TCreate create,
        Func<TGroup, TId> idOf,
        Func<TId, ItemHandle> handleOf,
        Func<GroupAssociations, Associations<TGroup, TId>> ofType)
        where TGroup : class
        where TId : struct, IEquatable<TId>
    {
        var id = idOf((await groups.CreateAsync(create)).Value);
        return new(handleOf(id), other => Link.Of(ofType(other.Groups), id, idOf));
    }
}
