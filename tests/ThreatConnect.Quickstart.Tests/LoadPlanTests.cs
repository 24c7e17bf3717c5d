using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Tests;

public sealed class LoadPlanTests
{
    private static readonly string s_md5 = new('a', 32);
    private static readonly string s_sha1 = new('b', 40);

    [Fact]
    public void The_same_hash_in_another_case_is_the_same_file_and_tags_accumulate()
    {
        var plan = Plan(
            $$"""{"type":"File","md5":"{{s_md5}}","tags":["one"]}""",
            $$"""{"type":"File","md5":"{{s_md5.ToUpperInvariant()}}","sha1":"{{s_sha1}}","size":7,"tags":["two","one"]}""");

        var file = plan.Entries.Should().ContainSingle().Subject;
        file.Locations.Should().HaveCount(2);
        file.Tags.Should().Equal("one", "two");
        (file.Text("md5"), file.Text("sha1"), file.Number("size")).Should().Be((s_md5, s_sha1, 7L));
    }

    [Fact]
    public void A_file_can_bring_two_together_that_had_no_hash_in_common()
    {
        var plan = Plan(
            $$"""{"type":"File","md5":"{{s_md5}}","tags":["one"]}""",
            $$"""{"type":"File","sha1":"{{s_sha1}}","tags":["two"]}""",
            $$"""{"type":"File","md5":"{{s_md5}}","sha1":"{{s_sha1}}","tags":["three"]}""",
            $$"""{"type":"File","sha1":"{{s_sha1}}","tags":["four"]}""");

        var file = plan.Entries.Should().ContainSingle().Subject;
        file.Locations.Should().HaveCount(4);
        file.Tags.Should().BeEquivalentTo("one", "two", "three", "four");
    }

    [Fact]
    public void What_contradicts_an_earlier_line_is_refused_and_told()
    {
        var plan = Plan(
            $$"""{"type":"File","md5":"{{s_md5}}","sha1":"{{s_sha1}}","size":1}""",
            $$"""{"type":"File","md5":"{{s_md5}}","sha1":"{{new string('c', 40)}}","size":2}""");

        var file = plan.Entries.Should().ContainSingle().Subject;
        (file.Text("sha1"), file.Number("size")).Should().Be((s_sha1, 1L));
        plan.Rejections.All.Select(rejection => rejection.Reason).Should().Equal("another sha1 than an earlier line has", "another size than an earlier line has");
    }

    [Theory]
    [InlineData("""{"type":"Address","ip":"2001:DB8::1"}""", """{"type":"Address","ip":"2001:db8:0:0::0001"}""")]
    [InlineData("""{"type":"URL","text":"http://EXAMPLE.com/A"}""", """{"type":"URL","text":"http://example.com/A"}""")]
    [InlineData("""{"type":"Registry Key","Key Name":"HKLM\\A","Value Name":"v","Value Type":"REG_SZ"}""", """{"type":"Registry Key","Key Name":"HKEY_LOCAL_MACHINE\\A","Value Name":"v","Value Type":"REG_SZ"}""")]
    public void Two_spellings_of_a_value_are_one_indicator(string first, string second) => Plan(first, second).Entries.Should().ContainSingle();

    [Fact]
    public void Paths_that_differ_in_case_are_two_urls() =>
        Plan("""{"type":"URL","text":"http://example.com/A"}""", """{"type":"URL","text":"http://example.com/a"}""").Entries.Should().HaveCount(2);

    [Fact]
    public void Two_groups_of_the_same_name_are_two_groups() =>
        Plan("""{"type":"Adversary","name":"A"}""", """{"type":"Adversary","name":"A"}""").Entries.Should().HaveCount(2);

    [Fact]
    public void Every_missing_member_is_a_reason_of_its_own()
    {
        var plan = Plan("""{"type":"Registry Key","Key Name":"HKEY_USERS\\A"}""");

        plan.Entries.Should().BeEmpty();
        plan.Rejections.All.Select(rejection => rejection.Reason).Should().Equal("no Value Name", "no Value Type");
    }

    private static LoadPlan Plan(params string[] lines) => LoadPlan.Of(lines.Select((line, index) => DataLine.Parse(line, $"test:{index + 1}")));
}
