using System.Text;
using System.Text.Json;
using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect.Tests.Json;

// Items of mixed lists, read as objects of one type.
public sealed class MixedItemTests
{
    private const string Md5 = "D41D8CD98F00B204E9800998ECF8427E";
    private const string Sha1 = "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709";
    private const string Sha256 = "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855";

    [Fact]
    public void The_summary_is_the_value_of_a_type_with_one_key() =>
        Read(AddressCollection.ResourceType.Reader, """{"id":7,"type":"Address","summary":"192.0.2.1"}""").Should().BeEquivalentTo(new { Id = new IndicatorId(7), Ip = "192.0.2.1" });

    [Theory]
    [InlineData(@"HKEY_USERS\\x : Run : REG_SZ", @"HKEY_USERS\x", "Run", "REG_SZ")]
    [InlineData(@"HKEY_USERS\\a : b : Run : REG_SZ", @"HKEY_USERS\a : b", "Run", "REG_SZ")]
    [InlineData(@"HKEY_USERS\\x", @"HKEY_USERS\x", null, null)]
    public void The_parts_of_the_summary_are_the_values_of_a_type_with_several_keys(string summary, string key, string? name, string? type)
    {
        var item = Read(RegistryKeyCollection.ResourceType.Reader, $$"""{"id":7,"summary":"{{summary}}"}""");

        item.KeyName.Should().Be(key);
        item.ValueName.Should().Be(name);
        item.ValueType?.ToString().Should().Be(type);
    }

    [Theory]
    [InlineData(Md5, Md5, null, null)]
    [InlineData(Sha256, null, null, Sha256)]
    [InlineData(Md5 + " : " + Sha1 + " : " + Sha256, Md5, Sha1, Sha256)]
    [InlineData(Sha1 + " : " + Sha256, null, Sha1, Sha256)]
    public void Each_hash_in_the_summary_of_a_file_is_set_by_its_kind(string summary, string? md5, string? sha1, string? sha256) =>
        Read(FileCollection.ResourceType.Reader, $$"""{"id":7,"summary":"{{summary}}"}""").Should().BeEquivalentTo(new { Md5 = md5, Sha1 = sha1, Sha256 = sha256 });

    [Fact]
    public void An_item_with_the_members_of_its_type_is_read_unchanged() =>
        Read(AddressCollection.ResourceType.Reader, """{"id":7,"ip":"192.0.2.1","summary":"something else"}""").Ip.Should().Be("192.0.2.1");

    [Fact]
    public void Values_that_are_not_objects_are_skipped() =>
        Items(AddressCollection.ResourceType.Reader, """null,{"id":7,"summary":"192.0.2.1"},1""").Should().ContainSingle();

    [Fact]
    public void An_item_with_the_same_member_twice_is_an_error() =>
        FluentActions.Invoking(() => Read(AddressCollection.ResourceType.Reader, """{"id":7,"summary":"192.0.2.1","summary":"192.0.2.2"}""")).Should().Throw<JsonException>();

    private static T Read<T>(ItemReader<T> reader, string item) => Items(reader, item).Should().ContainSingle().Subject;

    private static List<T> Items<T>(ItemReader<T> reader, string items)
    {
        var read = new List<T>();
        EnvelopeReader.Read(Encoding.UTF8.GetBytes($$$"""{"status":"Success","data":{"indicator":[{{{items}}}]}}"""), ["thing", "indicator"], reader, read);
        return read;
    }
}
