using Microsoft.CodeAnalysis;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA009: an int becomes an id by way of long, and the number of a task is an int.</summary>
public sealed class IdSourceTests
{
    private const string Created = """var created = org.Groups.Campaigns.CreateAsync(new() { Name = "a" });""";

    public static TheoryData<string> IdTypes { get; } =
    [
        .. typeof(CampaignId).Assembly.GetExportedTypes()
            .Where(type => type.GetInterfaces().Any(face => face.Name == "IId`1"))
            .Select(type => type.FullName!),
    ];

    [Theory]
    [InlineData("""await org.Groups.Campaigns[created.Id].DeleteAsync();""")]
    [InlineData("""await org.Groups.Adversaries[1].Groups.Campaigns.AddAsync(created.Id);""")]
    [InlineData("""_ = new Campaign { Id = created.Id };""")]
    [InlineData("""_ = new CampaignId(created.Id);""")]
    [InlineData("""_ = CampaignId.FromInt64(created.Id);""")]
    [InlineData("""_ = org.Groups.Campaigns[(CampaignId)created.Id];""")]
    [InlineData("""_ = org.Groups.Campaigns[(long)created.Id];""")]
    [InlineData("""long id = created.Id; _ = org.Groups.Campaigns[id];""")]
    [InlineData("""var id = created.Id; Console.WriteLine(id);""")]
    [InlineData("""Console.WriteLine($"{created.Id}");""")]
    [InlineData("""CampaignId[] ids = [created.Id]; _ = ids;""")]
    [InlineData("""_ = org.Groups.Campaigns[choice ? created.Id : 2];""")]
    public async Task The_number_of_a_task_of_the_library_is_an_error_wherever_it_is_read(string statement)
    {
        var findings = await Analysis.OfStatementsAsync($"{Created} await created;\n{statement}");

        findings.Should().Equal(
            new Finding(2, "created.Id", "TCA009", DiagnosticSeverity.Error,
                "created.Id is the number of a task of .NET and not the id of an object; "
                + "write \"await\" before created, and read the Id of what it returns"));
    }

    [Theory]
    [InlineData("""var found = org.Groups.Campaigns[1].FindAsync(); await found; _ = found.Id;""", "found.Id")]
    [InlineData("""Task plain = org.Groups.Campaigns[1].DeleteAsync(); await plain; _ = org.Tasks[plain.Id];""", "plain.Id")]
    [InlineData("""Task plain = Task.CompletedTask; _ = new VictimId(plain.Id);""", "plain.Id")]
    [InlineData("""Task plain = Task.CompletedTask; _ = org.Groups.Campaigns[(long)plain.Id];""", "plain.Id")]
    [InlineData("""VictimId? id = Task.CurrentId; _ = id;""", "Task.CurrentId")]
    [InlineData("""_ = org.Victims[Task.CurrentId ?? 0L];""", "Task.CurrentId")]
    public async Task The_number_of_any_task_is_an_error_as_an_id(string statement, string text)
    {
        var findings = (await Analysis.OfStatementsAsync(statement)).Where(finding => finding.Id == "TCA009");

        findings.Select(finding => finding.Text).Should().Equal(text);
    }

    [Theory]
    [InlineData("""_ = org.Groups.Campaigns[number];""", "number", "int", "CampaignId")]
    [InlineData("""_ = org.Groups.Campaigns[text.Length];""", "text.Length", "int", "CampaignId")]
    [InlineData("""_ = org.Tasks[Environment.ProcessId];""", "Environment.ProcessId", "int", "TaskId")]
    [InlineData("""_ = org.Victims[choice ? 1 : number];""", "number", "int", "VictimId")]
    [InlineData("""_ = org.Victims[choice switch { true => number, _ => 5 }];""", "number", "int", "VictimId")]
    [InlineData("""uint small = 3; _ = org.Groups.OfType("Adversary")[small];""", "small", "uint", "GroupId")]
    [InlineData("""short small = 3; _ = org.Groups.Campaigns[small];""", "small", "short", "CampaignId")]
    [InlineData("""_ = org.Groups.Campaigns['1'];""", "'1'", "char", "CampaignId")]
    [InlineData("""CampaignId[] ids = { number }; _ = ids;""", "number", "int", "CampaignId")]
    [InlineData("""List<CampaignId> ids = [number]; _ = ids;""", "number", "int", "CampaignId")]
    [InlineData("""var ids = new List<CampaignId>(); ids.Add(number);""", "number", "int", "CampaignId")]
    [InlineData("""(CampaignId Id, int Count) pair = (number, 1); _ = pair;""", "number", "int", "CampaignId")]
    [InlineData("""(CampaignId id, var rest) = (number, 1); _ = (id, rest);""", "number", "int", "CampaignId")]
    [InlineData("""CampaignId id; (id, var rest) = (number, 1); _ = (id, rest);""", "number", "int", "CampaignId")]
    [InlineData("""CampaignId Make() => number; _ = Make();""", "number", "int", "CampaignId")]
    [InlineData("""Func<CampaignId> make = () => number; _ = make;""", "number", "int", "CampaignId")]
    [InlineData("""_ = new Campaign().Id == number;""", "number", "int", "CampaignId")]
    [InlineData("""await org.Groups.Campaigns[1].Victims.AddAsync(number);""", "number", "int", "VictimId")]
    public async Task A_number_that_is_smaller_than_long_is_an_error(string statement, string text, string type, string id)
    {
        var findings = await Analysis.OfStatementsAsync("\n" + statement);

        findings.Should().Equal(
            new Finding(2, text, "TCA009", DiagnosticSeverity.Error,
                $"{text} is of type {type}, and only constants and numbers of type long convert to {id}; "
                + $"write new {id}({text}) if it is the id of an object"));
    }

    [Theory]
    [InlineData("""int? maybe = number; _ = org.Victims[maybe ?? 3L];""")]
    [InlineData("""int? maybe = number; VictimId? id = maybe; _ = id;""")]
    public async Task A_number_that_may_be_null_is_an_error(string statement)
    {
        var findings = await Analysis.OfStatementsAsync(statement);

        findings.Should().Equal(
            new Finding(1, "maybe", "TCA009", DiagnosticSeverity.Error,
                "maybe is of type int?, and only constants and numbers of type long convert to VictimId; "
                + "write new VictimId(maybe.Value) if it is the id of an object"));
    }

    [Theory]
    [InlineData("foreach (CampaignId id in new[] { number }) { _ = id; }")]
    [InlineData("CampaignId[] ids = [.. new[] { number }]; _ = ids;")]
    [InlineData("List<CampaignId> ids = [1, .. new[] { number }]; _ = ids;")]
    public async Task Numbers_that_a_loop_or_a_spread_converts_are_an_error(string statement)
    {
        var findings = await Analysis.OfStatementsAsync(statement);

        findings.Should().Equal(
            new Finding(1, "new[] { number }", "TCA009", DiagnosticSeverity.Error,
                "An item of new[] { number } is of type int, and only constants and numbers of type long convert to CampaignId; "
                + "write new CampaignId(...) around each if it is the id of an object"));
    }

    [Theory]
    [MemberData(nameof(IdTypes))]
    public async Task Every_type_of_ids_is_covered(string type)
    {
        var findings = await Analysis.OfStatementsAsync($"{type} a = number;\n{type} b = 416; {type} c = 416L; _ = (a, b, c);");

        findings.Select(finding => (finding.Line, finding.Id)).Should().Equal((1, "TCA009"));
    }

    [Theory]
    [InlineData("""_ = org.Groups.Campaigns[416];""")]
    [InlineData("""_ = org.Groups.Campaigns[2_000_000_000];""")]
    [InlineData("""_ = org.Groups.Campaigns[5_000_000_000];""")]
    [InlineData("""const int apt = 416; _ = org.Groups.Campaigns[apt];""")]
    [InlineData("""_ = org.Groups.Campaigns[choice ? 1 : 2];""")]
    [InlineData("""long id = 416; _ = org.Groups.Campaigns[id];""")]
    [InlineData("""_ = org.Groups.Campaigns[long.Parse(text)];""")]
    [InlineData("""_ = org.Groups.Campaigns[(long)number];""")]
    [InlineData("""_ = org.Groups.Campaigns[new CampaignId(number)];""")]
    [InlineData("""_ = org.Groups.Campaigns[CampaignId.FromInt64(number)];""")]
    [InlineData("""_ = org.Groups.Campaigns[(CampaignId)number];""")]
    [InlineData("""CampaignId[] ids = [.. new long[] { 1 }]; _ = ids;""")]
    [InlineData("""(CampaignId id, var rest) = (416, number); _ = (id, rest);""")]
    [InlineData("""foreach (CampaignId id in new long[] { 1 }) { _ = org.Groups.Campaigns[id]; }""")]
    [InlineData("""Campaign created = await org.Groups.Campaigns.CreateAsync(new() { Name = "a" }); _ = org.Groups.Campaigns[created.Id];""")]
    [InlineData("""foreach (var group in await org.Groups.ListAsync().ToListAsync()) { _ = org.Groups.OfType(group.Type)[group.Id]; }""")]
    [InlineData("""Task plain = Task.CompletedTask; Console.WriteLine(plain.Id);""")]
    [InlineData("""Task<int> plain = Task.FromResult(1); Console.WriteLine(plain.Id); _ = org.Indicators.ListAsync().Take(number);""")]
    public async Task A_constant_a_long_or_an_id_is_none(string statement) =>
        (await Analysis.OfStatementsAsync(statement)).Should().BeEmpty();
}
