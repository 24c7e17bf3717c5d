namespace ThreatConnect.ContractTests.Indicators;

public sealed class FileTests(PlatformServer server) : ContractTest(server)
{
    private const string Md5 = "F3B25701FE362EC84616A93A45CE9998";
    private const string Sha1 = "3395856CE81F2B7382DEE72602F798B642F14140";
    private const string Sha256 = "275A021BBFB6489E54D471899F7DB9D1663FC695EC2FE2A2C4538AABF651FD0F";
    private const string Item = $$"""{"id":12,"md5":"{{Md5}}","sha1":"{{Sha1}}","sha256":"{{Sha256}}","size":68}""";

    [Fact]
    public async Task Files_are_listed_one_hash_a_record_or_all()
    {
        Platform.On("GET", "/api/v2/indicators/files?resultStart=0&resultLimit=10000&owner=Common%20Community")
            .Returns(StubResponse.Many("file", 2, Item, $$"""{"id":13,"sha1":"{{Sha1}}"}"""));

        var files = await Org.Indicators.Files.ListAsync().ToListAsync();

        files.Should().BeEquivalentTo([
            new FileEntity { Id = 12, Md5 = Md5, Sha1 = Sha1, Sha256 = Sha256, Size = 68 },
            new FileEntity { Id = 13, Sha1 = Sha1 }]);
    }

    [Fact]
    public async Task A_file_is_created_with_three_hashes_and_its_size()
    {
        Platform.On("POST", "/api/v2/indicators/files?owner=Common%20Community", $$"""{"md5":"{{Md5}}","sha1":"{{Sha1}}","sha256":"{{Sha256}}","size":68,"rating":4}""")
            .Returns(StubResponse.One("file", Item, 201));

        FileEntity created = await Org.Indicators.Files.CreateAsync(new() { Md5 = Md5, Sha1 = Sha1, Sha256 = Sha256, Size = 68, Rating = 4 });

        created.Should().BeEquivalentTo(new FileEntity { Id = 12, Md5 = Md5, Sha1 = Sha1, Sha256 = Sha256, Size = 68 });
    }

    [Fact]
    public async Task One_hash_is_enough_and_is_written_in_upper_case()
    {
        Platform.On("POST", "/api/v2/indicators/files?owner=Common%20Community", $$"""{"sha256":"{{Sha256}}"}""").Returns(StubResponse.One("file", Item, 201));

        await Org.Indicators.Files.CreateAsync(new() { Sha256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f" });
    }

    [Theory]
    [InlineData(Md5)]
    [InlineData(Sha1)]
    [InlineData(Sha256)]
    [InlineData("f3b25701fe362ec84616a93a45ce9998")]
    public async Task A_file_is_got_by_any_one_of_its_hashes(string hash)
    {
        Platform.On("GET", $"/api/v2/indicators/files/{hash.ToUpperInvariant()}?owner=Common%20Community").Returns(StubResponse.One("file", Item));

        FileEntity file = await Org.Indicators.Files[hash].GetAsync();

        file.Size.Should().Be(68);
    }

    [Fact]
    public async Task A_file_is_updated_by_any_one_of_its_hashes()
    {
        Platform.On("PUT", $"/api/v2/indicators/files/{Sha1}?owner=Common%20Community", """{"size":69,"confidence":50}""").Returns(StubResponse.One("file", Item));

        await Org.Indicators.Files[Sha1].UpdateAsync(new() { Size = 69, Confidence = 50 });
    }

    [Fact]
    public async Task A_file_is_deleted_by_any_one_of_its_hashes()
    {
        Platform.On("DELETE", $"/api/v2/indicators/files/{Md5}?owner=Common%20Community").Returns(StubResponse.Success);

        await Org.Indicators.Files[Md5].DeleteAsync();
    }
}
